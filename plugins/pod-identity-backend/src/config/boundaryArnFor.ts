import type { ClusterConfig, GrantsConfig } from './types';

/** ARN of the permissions boundary that roles of a cluster's account get; undefined where none is configured. */
export function boundaryArnFor(
  grants: GrantsConfig,
  { cluster, partition }: ClusterConfig,
): string | undefined {
  const boundary = grants.permissionsBoundary;
  return boundary === undefined || boundary.startsWith('arn:')
    ? boundary
    : `arn:${partition}:iam::${cluster.accountId}:policy/${boundary}`;
}
