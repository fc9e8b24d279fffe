import type { ClusterRecord } from '../eks/ClusterRecord';
import type { ServiceAccountToken } from './readServiceAccountToken';

/** The six session tags of EKS Pod Identity: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html */
export function podSessionTags(
  cluster: ClusterRecord,
  token: ServiceAccountToken,
): Record<string, string> {
  return {
    'eks-cluster-arn': cluster.arn,
    'eks-cluster-name': cluster.name,
    'kubernetes-namespace': token.namespace,
    'kubernetes-service-account': token.serviceAccount,
    'kubernetes-pod-name': token.podName,
    'kubernetes-pod-uid': token.podUid,
  };
}
