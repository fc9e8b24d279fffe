/**
 * The tags that EKS sets on every session it opens for a pod, unless the association turns them off.
 * https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
 */
export const sessionTagKeys = [
  'eks-cluster-arn',
  'eks-cluster-name',
  'kubernetes-namespace',
  'kubernetes-service-account',
  'kubernetes-pod-name',
  'kubernetes-pod-uid',
] as const;

/** One of {@link sessionTagKeys}. */
export type SessionTagKey = (typeof sessionTagKeys)[number];

/** Whether a tag key is one that EKS sets, without regard to case: condition keys are compared so. */
export function isSessionTagKey(tagKey: string): boolean {
  const lower = tagKey.toLowerCase();
  return sessionTagKeys.some(key => key === lower);
}
