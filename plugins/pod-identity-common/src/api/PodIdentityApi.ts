import type {
  AccessIntent,
  AssociationOutcome,
  EntityAccess,
  GrantOptions,
  RoleOutcome,
} from '../model';

/**
 * A service account as a person names it: cluster by configured name or ARN.
 *
 * @public
 */
export interface ServiceAccountInput {
  cluster: string;
  namespace: string;
  serviceAccount: string;
}

/**
 * Body of `POST /roles`.
 *
 * @public
 */
export interface CreateRoleBody extends ServiceAccountInput {
  /** Entity ref: `group:default/payments`. */
  owner: string;
  /** All that the role is to give: what was given before and is not here is taken away. */
  permissions: AccessIntent[];
  /** True: the plan is made from real reads, and nothing is written. */
  dryRun?: boolean;
}

/**
 * Body of `POST /associations`.
 *
 * @public
 */
export interface CreateAssociationBody extends ServiceAccountInput {
  /** Entity ref: `group:default/payments`. */
  owner: string;
  roleArn: string;
  /** True: the plan is made from real reads, and nothing is written. */
  dryRun?: boolean;
}

/**
 * Per request: a token where the caller has no fetch that adds one; a signal to give up.
 *
 * @public
 */
export interface RequestOptions {
  token?: string;
  signal?: AbortSignal;
}

/**
 * The API of the pod-identity backend. Every call throws a ResponseError where the backend answers one.
 *
 * @public
 */
export interface PodIdentityApi {
  /** The AWS access of a catalog entity, read now. */
  getEntityAccess(
    entityRef: { kind: string; namespace: string; name: string },
    options?: RequestOptions,
  ): Promise<EntityAccess>;
  /** What the person may choose from when asking for access. */
  getGrantOptions(options?: RequestOptions): Promise<GrantOptions>;
  /** Makes the role of a service account what is asked for. Idempotent. */
  createRole(
    body: CreateRoleBody,
    options?: RequestOptions,
  ): Promise<RoleOutcome>;
  /** Makes a service account use a role that was made for it. Idempotent. */
  createAssociation(
    body: CreateAssociationBody,
    options?: RequestOptions,
  ): Promise<AssociationOutcome>;
}
