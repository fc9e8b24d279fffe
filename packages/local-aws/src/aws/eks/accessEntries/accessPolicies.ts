/**
 * The access policies that EKS has, by name:
 * https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html
 */
const NAMES = [
  'AmazonAIOpsAssistantPolicy',
  'AmazonARCRegionSwitchScalingPolicy',
  'AmazonEKSAdminPolicy',
  'AmazonEKSAdminViewPolicy',
  'AmazonEKSAutoNodePolicy',
  'AmazonEKSBlockStorageClusterPolicy',
  'AmazonEKSBlockStoragePolicy',
  'AmazonEKSClusterAdminPolicy',
  'AmazonEKSComputeClusterPolicy',
  'AmazonEKSComputePolicy',
  'AmazonEKSEditPolicy',
  'AmazonEKSHybridPolicy',
  'AmazonEKSLoadBalancingClusterPolicy',
  'AmazonEKSLoadBalancingPolicy',
  'AmazonEKSNetworkingClusterPolicy',
  'AmazonEKSNetworkingPolicy',
  'AmazonEKSViewPolicy',
  'AmazonEMRJobPolicy',
  'AmazonSagemakerHyperpodClusterPolicy',
  'AmazonSagemakerHyperpodControllerPolicy',
  'AmazonSagemakerHyperpodSystemNamespacePolicy',
] as const;

/** Those that only the service-linked roles of EKS Auto Mode may have. */
const FOR_SERVICE_LINKED_ROLES: ReadonlySet<string> = new Set([
  'AmazonEKSBlockStorageClusterPolicy',
  'AmazonEKSComputeClusterPolicy',
]);

/** An access policy. */
export interface AccessPolicy {
  name: string;
  arn: string;
  forServiceLinkedRoles: boolean;
}

/** The ARN of an access policy; it names neither Region nor account. */
export function accessPolicyArn(
  place: { partition: string },
  name: (typeof NAMES)[number],
): string {
  return `arn:${place.partition}:eks::aws:cluster-access-policy/${name}`;
}

/** All access policies of a partition. */
export function accessPolicies(place: { partition: string }): AccessPolicy[] {
  return NAMES.map(name => ({
    name,
    arn: accessPolicyArn(place, name),
    forServiceLinkedRoles: FOR_SERVICE_LINKED_ROLES.has(name),
  }));
}
