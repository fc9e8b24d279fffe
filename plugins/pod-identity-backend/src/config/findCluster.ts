import type { ClusterConfig } from './types';

/** The configured cluster of a name or ARN. */
export function findCluster(
  clusters: readonly ClusterConfig[],
  nameOrArn: string,
): ClusterConfig | undefined {
  return clusters.find(
    ({ configuredName, cluster }) =>
      configuredName === nameOrArn || cluster.arn === nameOrArn,
  );
}
