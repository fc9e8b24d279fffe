import { InputError } from '@backstage/errors';
import type { Cluster, ServiceAccountRef } from '../model';
import { checkClusterArn } from '../subject/names/parseClusterArn';
import {
  checkNamespaceName,
  checkServiceAccountName,
} from '../subject/names/checkNames';

/**
 * The trust policy that admits one service account, and nothing else. JSON text.
 *
 * The cluster is named by ARN, since names repeat; ARN and source account carry partition, Region and account.
 * Throws an InputError where a name is not legal, or where the cluster is not that of the service account.
 * https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
 *
 * @public
 */
export function writeTrustPolicy(
  { clusterArn, namespace, serviceAccount }: ServiceAccountRef,
  cluster: Cluster,
): string {
  checkNamespaceName(namespace);
  checkServiceAccountName(serviceAccount);
  const parts = checkClusterArn(cluster.arn);
  if (clusterArn !== cluster.arn || parts.accountId !== cluster.accountId) {
    throw new InputError(
      `The service account ${namespace}/${serviceAccount} is of cluster ${clusterArn}, not of ${cluster.arn} in account ${cluster.accountId}: name one cluster.`,
    );
  }
  const document = {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'AllowEksAuthToAssumeRoleForPodIdentity',
        Effect: 'Allow',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Condition: {
          StringEquals: {
            'aws:SourceAccount': cluster.accountId,
            'aws:RequestTag/eks-cluster-arn': cluster.arn,
            'aws:RequestTag/kubernetes-namespace': namespace,
            'aws:RequestTag/kubernetes-service-account': serviceAccount,
          },
        },
      },
    ],
  };
  return JSON.stringify(document, undefined, 2);
}
