import type { AccessIntent } from '../services';
import type {
  AccessDecision,
  AssociationOutcome,
  DecisionQuestion,
  EntityAccess,
  GrantOptions,
  RoleOutcome,
  WhoCanAnswer,
  WhoCanQuestion,
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
 * Body of `POST /entities/{kind}/{namespace}/{name}/decisions`: a question about a service account of the entity.
 *
 * @public
 */
export interface DecisionBody extends Omit<DecisionQuestion, 'serviceAccount'> {
  /** One that the entity's annotation names. */
  serviceAccount: ServiceAccountInput;
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
  /** Whether a service account of an entity may do something, and why; decided from what AWS says now. */
  decide(
    entityRef: { kind: string; namespace: string; name: string },
    body: DecisionBody,
    options?: RequestOptions,
  ): Promise<AccessDecision>;
  /** Which service accounts may do something, as far as the person may see them. */
  whoCan(body: WhoCanQuestion, options?: RequestOptions): Promise<WhoCanAnswer>;
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
