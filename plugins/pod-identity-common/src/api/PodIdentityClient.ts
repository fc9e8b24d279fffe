import { ResponseError } from '@backstage/errors';
import type {
  AccessDecision,
  AssociationOutcome,
  EntityAccess,
  GrantOptions,
  RoleOutcome,
  WhoCanAnswer,
  WhoCanQuestion,
} from '../model';
import type {
  CreateAssociationBody,
  CreateRoleBody,
  DecisionBody,
  PodIdentityApi,
  RequestOptions,
} from './PodIdentityApi';

const PLUGIN_ID = 'pod-identity';

/**
 * {@link PodIdentityApi} over HTTP. Every call rejects with a ResponseError where the backend answers one, with an
 * AbortError where the signal gives up, and with fetch's own error where the backend cannot be reached.
 *
 * @public
 */
export class PodIdentityClient implements PodIdentityApi {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  /** Without a fetchApi the platform's own fetch is used, and each call needs a token. */
  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi ?? {
      fetch: (input, init) => fetch(input, init),
    };
  }

  /** {@inheritDoc PodIdentityApi.getEntityAccess} */
  async getEntityAccess(
    entityRef: { kind: string; namespace: string; name: string },
    options?: RequestOptions,
  ): Promise<EntityAccess> {
    return this.#request(
      `${pathOf(entityRef)}/access`,
      { method: 'GET' },
      options,
    );
  }

  /** {@inheritDoc PodIdentityApi.decide} */
  async decide(
    entityRef: { kind: string; namespace: string; name: string },
    body: DecisionBody,
    options?: RequestOptions,
  ): Promise<AccessDecision> {
    return this.#post(`${pathOf(entityRef)}/decisions`, body, options);
  }

  /** {@inheritDoc PodIdentityApi.whoCan} */
  async whoCan(
    body: WhoCanQuestion,
    options?: RequestOptions,
  ): Promise<WhoCanAnswer> {
    return this.#post('/who-can', body, options);
  }

  /** {@inheritDoc PodIdentityApi.getGrantOptions} */
  async getGrantOptions(options?: RequestOptions): Promise<GrantOptions> {
    return this.#request('/grant-options', { method: 'GET' }, options);
  }

  /** {@inheritDoc PodIdentityApi.createRole} */
  async createRole(
    body: CreateRoleBody,
    options?: RequestOptions,
  ): Promise<RoleOutcome> {
    return this.#post('/roles', body, options);
  }

  /** {@inheritDoc PodIdentityApi.createAssociation} */
  async createAssociation(
    body: CreateAssociationBody,
    options?: RequestOptions,
  ): Promise<AssociationOutcome> {
    return this.#post('/associations', body, options);
  }

  async #post<T>(
    path: string,
    body: object,
    options: RequestOptions | undefined,
  ): Promise<T> {
    return this.#request(
      path,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      },
      options,
    );
  }

  async #request<T>(
    path: string,
    init: RequestInit & { headers?: Record<string, string> },
    { token, signal }: RequestOptions = {},
  ): Promise<T> {
    const baseUrl = await this.#discoveryApi.getBaseUrl(PLUGIN_ID);
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, {
      ...init,
      headers: {
        ...init.headers,
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}

function pathOf(entityRef: { kind: string; namespace: string; name: string }) {
  return `/entities/${[entityRef.kind, entityRef.namespace, entityRef.name]
    .map(encodeURIComponent)
    .join('/')}`;
}
