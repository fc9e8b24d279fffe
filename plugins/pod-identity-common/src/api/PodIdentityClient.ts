import type {
  AccessIntent,
  AssociationOutcome,
  EntityAccess,
  GrantOptions,
  RoleOutcome,
} from '../model';

/** A service account as a person names it: cluster by configured name or ARN. */
export interface ServiceAccountInput {
  cluster: string;
  namespace: string;
  serviceAccount: string;
}

/** Body of `POST /roles`. */
export interface CreateRoleBody extends ServiceAccountInput {
  owner: string;
  permissions: AccessIntent[];
  dryRun?: boolean;
}

/** Body of `POST /associations`. */
export interface CreateAssociationBody extends ServiceAccountInput {
  owner: string;
  roleArn: string;
  dryRun?: boolean;
}

/** Per request: a token where the caller has no fetch that adds one; a signal to give up. */
export interface RequestOptions {
  token?: string;
  signal?: AbortSignal;
}

/** The API of the pod-identity backend. Every call throws a ResponseError where the backend answers one. */
export interface PodIdentityApi {
  getEntityAccess(
    entityRef: { kind: string; namespace: string; name: string },
    options?: RequestOptions,
  ): Promise<EntityAccess>;
  getGrantOptions(options?: RequestOptions): Promise<GrantOptions>;
  createRole(
    body: CreateRoleBody,
    options?: RequestOptions,
  ): Promise<RoleOutcome>;
  createAssociation(
    body: CreateAssociationBody,
    options?: RequestOptions,
  ): Promise<AssociationOutcome>;
}

/** {@link PodIdentityApi} over HTTP. */
export class PodIdentityClient implements PodIdentityApi {
  constructor(_options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {}
  getEntityAccess(): Promise<EntityAccess> {
    throw new Error('pending');
  }
  getGrantOptions(): Promise<GrantOptions> {
    throw new Error('pending');
  }
  createRole(): Promise<RoleOutcome> {
    throw new Error('pending');
  }
  createAssociation(): Promise<AssociationOutcome> {
    throw new Error('pending');
  }
}
