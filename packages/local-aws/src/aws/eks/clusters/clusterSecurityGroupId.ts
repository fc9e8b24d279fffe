import { createHash } from 'node:crypto';
import type { ClusterRecord } from '../ClusterRecord';

/**
 * The security group that EKS makes for a cluster, besides those that it is given. It goes with the issuer, so that it stays
 * what it is as long as there is the cluster.
 */
export function clusterSecurityGroupId({ issuerId }: ClusterRecord): string {
  const digits = createHash('sha256').update(issuerId).digest('hex');
  return `sg-0${digits.slice(0, 16)}`;
}
