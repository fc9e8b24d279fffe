import type { Cluster, ServiceAccountRef } from '../model';
import type { AccessIntent } from '../services/intentKinds';

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
