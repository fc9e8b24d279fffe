import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  PodIdentityClient,
  type CreateAssociationBody,
  type CreateRoleBody,
  type PodIdentityApi,
  type RequestOptions,
} from 'backstage-plugin-pod-identity-common';
import type {
  PodIdentityService,
  PodIdentityServiceRequestOptions,
} from './PodIdentityService';

/** {@link PodIdentityService} over HTTP. */
export class DefaultPodIdentityService implements PodIdentityService {
  readonly #auth: AuthService;
  readonly #api: PodIdentityApi;

  static create(options: { auth: AuthService; discovery: DiscoveryService }) {
    return new DefaultPodIdentityService(
      options.auth,
      new PodIdentityClient({ discoveryApi: options.discovery }),
    );
  }

  private constructor(auth: AuthService, api: PodIdentityApi) {
    this.#auth = auth;
    this.#api = api;
  }

  async getEntityAccess(
    entityRef: { kind: string; namespace: string; name: string },
    options: PodIdentityServiceRequestOptions,
  ) {
    return this.#api.getEntityAccess(entityRef, await this.#request(options));
  }

  async getGrantOptions(options: PodIdentityServiceRequestOptions) {
    return this.#api.getGrantOptions(await this.#request(options));
  }

  async createRole(
    body: CreateRoleBody,
    options: PodIdentityServiceRequestOptions,
  ) {
    return this.#api.createRole(body, await this.#request(options));
  }

  async createAssociation(
    body: CreateAssociationBody,
    options: PodIdentityServiceRequestOptions,
  ) {
    return this.#api.createAssociation(body, await this.#request(options));
  }

  /** A token per request: they are short-lived and must not be kept. */
  async #request({
    credentials,
    signal,
  }: PodIdentityServiceRequestOptions): Promise<RequestOptions> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'pod-identity',
    });
    return { token, signal };
  }
}
