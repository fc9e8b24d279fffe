import type { ClusterConfig, GrantsConfig } from '../../config';

/** ARN of a role of the name, under the configured path of a cluster's account. */
export function roleArnOf(
  { cluster, partition }: ClusterConfig,
  { rolePath }: GrantsConfig,
  name: string,
): string {
  return `arn:${partition}:iam::${cluster.accountId}:role${rolePath}${name}`;
}
