import { InputError } from '@backstage/errors';
import { parseArn } from 'iam-policy';
import { coded } from '../../coded';
import type { ClusterConfig } from '../../config';

/**
 * Throws an InputError for a resource of another partition than the cluster's: no credentials reach over, so that nothing
 * that can be read of either says anything of it.
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
export function requirePartition(
  resource: string,
  { partition, cluster }: ClusterConfig,
): void {
  const other = parseArn(resource)?.partition ?? partition;
  if (other !== partition) {
    throw coded(
      new InputError(
        `'${resource}' is in partition ${other} and cluster ${cluster.name} in ${partition}: no request crosses partitions.`,
      ),
      'other-partition',
      { resource, partition: other, cluster: cluster.name },
    );
  }
}
