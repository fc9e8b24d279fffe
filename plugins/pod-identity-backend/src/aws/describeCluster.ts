import { DescribeClusterCommand } from '@aws-sdk/client-eks';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { AwsFailure } from './AwsFailure';

/** What EKS says of a cluster. */
export interface ClusterDescription {
  /** EKS Auto Mode runs the Pod Identity Agent on every node by itself. */
  autoMode: boolean;
}

/** Describes the cluster. Throws an AwsFailure `invalid` where the credentials lead to another cluster of the name. */
export async function describeCluster(
  aws: AwsConnection,
  options: CallOptions,
): Promise<ClusterDescription> {
  const { arn, name } = aws.cluster;
  const resource = `cluster ${name}`;
  const { cluster } = await aws.run(
    { action: 'eks:DescribeCluster', resource },
    options,
    () =>
      aws.eks.send(new DescribeClusterCommand({ name }), {
        abortSignal: options.signal,
      }),
  );
  if (cluster?.arn !== arn) {
    throw new AwsFailure({
      reason: 'invalid',
      happened: `The config names ${arn}, but AWS answered for ${cluster?.arn}.`,
      advice: `Ask the platform team to correct the cluster, or the credentials of its account, in the portal's config.`,
    });
  }
  return { autoMode: cluster.computeConfig?.enabled === true };
}
