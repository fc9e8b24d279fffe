import type { AccessIntent } from './intent';
import type { Cluster, ServiceAccountRef } from './serviceAccount';

/**
 * What is wanted: a role for one service account.
 *
 * @public
 */
export interface RoleRequest {
  serviceAccount: ServiceAccountRef;
  cluster: Cluster;
  /** Entity ref of the owner, recorded on the role: `group:default/payments`. */
  owner: string;
  permissions: AccessIntent[];
  /** Path, boundary and tags that the platform team prescribes. */
  rolePath: string;
  permissionsBoundaryArn?: string;
}

/**
 * What is wanted: this service account uses this role.
 *
 * @public
 */
export interface AssociationRequest {
  serviceAccount: ServiceAccountRef;
  cluster: Cluster;
  owner: string;
  roleArn: string;
}

/**
 * One step of a plan.
 *
 * @public
 */
export interface PlanStep {
  action: 'create' | 'update' | 'keep' | 'conflict' | 'delete';
  resource:
    | 'role'
    | 'trust-policy'
    | 'inline-policy'
    | 'permissions-boundary'
    | 'role-tags'
    | 'association'
    | 'association-tags';
  /** Role name, policy name, association id, or `namespace/serviceAccount` of one to be. */
  name: string;
  /** In words, for people: `Create role payments-api-1a2b3c4d in path /pod-identity/`. */
  summary: string;
  /** The document to be written, where the step writes one. */
  document?: string;
  /** For `conflict`: why, and what to do. */
  reason?: string;
}

/**
 * Steps from what is to what is wanted, in the order they are done. Computed purely; a plan with a conflict is never applied.
 *
 * @public
 */
export interface Plan {
  steps: PlanStep[];
}

/**
 * What was done, or for a dry run what would have been done.
 *
 * @public
 */
export interface RoleOutcome {
  dryRun: boolean;
  /** False when every step was `keep`. */
  changed: boolean;
  roleArn: string;
  roleName: string;
  steps: PlanStep[];
}

/**
 * As {@link RoleOutcome}. `associationId` and `associationArn` are undefined for a dry run that would create.
 *
 * @public
 */
export interface AssociationOutcome {
  dryRun: boolean;
  changed: boolean;
  associationId?: string;
  associationArn?: string;
  steps: PlanStep[];
}
