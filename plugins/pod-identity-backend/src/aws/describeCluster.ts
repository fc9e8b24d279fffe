import {
  DescribeClusterCommand,
  type Cluster as EksCluster,
} from '@aws-sdk/client-eks';
import type { Surroundings } from 'backstage-plugin-pod-identity-common';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { AwsFailure } from './AwsFailure';

/** What EKS says of a cluster. */
export interface ClusterDescription {
  hosting: NonNullable<Surroundings['hosting']>;
  /** Issuer of its service account tokens, without scheme. */
  oidcIssuer?: string;
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
  return {
    hosting: hostingOf(cluster),
    oidcIssuer: cluster.identity?.oidc?.issuer?.replace(/^https:\/\//, ''),
    autoMode: cluster.computeConfig?.enabled === true,
  };
}

/** https://docs.aws.amazon.com/eks/latest/APIReference/API_Cluster.html */
function hostingOf({
  outpostConfig,
  connectorConfig,
}: EksCluster): ClusterDescription['hosting'] {
  if (outpostConfig) {
    return 'outpost';
  }
  return connectorConfig ? 'connected' : 'region';
}
