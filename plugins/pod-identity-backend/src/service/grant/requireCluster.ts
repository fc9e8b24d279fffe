import { ConflictError, NotFoundError } from '@backstage/errors';
import { isFailure, type AwsConnection } from '../../aws';
import { coded } from '../../coded';
import type { ClusterConfig } from '../../config';

/**
 * Throws unless EKS has the cluster, and it works. A role for a cluster that is gone would serve whoever makes a cluster of that
 * name next, and an association cannot be made there.
 */
export async function requireCluster(
  { eks }: Pick<AwsConnection, 'eks'>,
  { cluster, configuredName }: ClusterConfig,
): Promise<void> {
  const params = { cluster: configuredName, arn: cluster.arn };
  try {
    const { status } = await eks.describeCluster();
    // Pods run while a cluster is updated.
    if (status !== 'ACTIVE' && status !== 'UPDATING') {
      throw coded(
        new ConflictError(
          `The cluster ${configuredName} is ${status}, not ACTIVE, so that nothing can be granted there now. Try again when it is ACTIVE.`,
        ),
        'cluster-not-active',
        { ...params, status },
      );
    }
  } catch (error) {
    if (isFailure(error, 'not-found')) {
      throw coded(
        new NotFoundError(
          `EKS has no cluster ${configuredName} (${cluster.arn}), so that nothing can be granted there. Choose another cluster, or ask the platform team to take it out of podIdentity.clusters.`,
        ),
        'cluster-not-found',
        params,
      );
    }
    throw error;
  }
}
