import type { Reason } from '../kit';

const ACTIVE =
  'it is for clusters in a state that forbids the operation, and clusters here are always ACTIVE';

/** Documented errors of EKS that no input brings about here. */
export const eksReasons: readonly Reason[] = [
  {
    error: 'ClientException',
    because:
      'EKS answers AccessDeniedException to callers without permission, and so does this package',
  },
  {
    error: 'UnsupportedAvailabilityZoneException',
    because: 'there is no VPC, and so there are no subnets in a zone',
  },
  {
    error: 'InvalidRequestException',
    operations: [
      'DeleteCluster',
      'UpdateClusterConfig',
      'CreatePodIdentityAssociation',
      'DescribePodIdentityAssociation',
      'ListPodIdentityAssociations',
      'ListAddons',
      'DescribeAddon',
      'CreateAddon',
      'DeleteAddon',
      'UpdateAddon',
    ],
    because: ACTIVE,
  },
  {
    error: 'ResourceInUseException',
    operations: ['DeleteCluster'],
    because: 'it is for clusters with node groups, and there are none',
  },
  {
    error: 'ResourceInUseException',
    operations: ['UpdateClusterConfig'],
    because:
      'it is for clusters that are being updated, and updates are done at once',
  },
  {
    error: 'InvalidParameterException',
    operations: [
      'DescribeUpdate',
      'DescribeAddon',
      'DeleteAddon',
      'DescribeAddonConfiguration',
    ],
    because:
      'its parameters are names, and EKS documents no limits for them: a name of whatever form is not found',
  },
  {
    error: 'ResourceNotFoundException',
    operations: ['DescribeAddonVersions'],
    because: 'EKS answers an empty list for an add-on that does not exist',
  },
  {
    error: 'ResourceLimitExceededException',
    operations: ['CreateAccessEntry'],
    because: 'EKS publishes no quota for access entries',
  },
];
