import type { Cluster, ServiceAccountRef } from '../../model';
import type { SessionTagKey } from './sessionTagKeys';

/** The session tags that are the same for every pod of a service account. Pod name and uid differ from pod to pod. */
export function knownSessionTags(
  serviceAccount: ServiceAccountRef,
  cluster: Cluster,
): Readonly<Partial<Record<SessionTagKey, string>>> {
  return {
    'eks-cluster-arn': cluster.arn,
    'eks-cluster-name': cluster.name,
    'kubernetes-namespace': serviceAccount.namespace,
    'kubernetes-service-account': serviceAccount.serviceAccount,
  };
}
