/** What a managed policy of AWS allows here. */
export interface AwsManagedPolicy {
  name: string;
  description: string;
  statements: { Action: string[]; Resource: string }[];
}

/**
 * The managed policies of AWS that roles of EKS clusters, nodes and demos commonly carry. They allow at least what the services
 * here decide on; actions of services that are not served are given in outline.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
export const AWS_MANAGED_POLICIES: readonly AwsManagedPolicy[] = [
  {
    name: 'AdministratorAccess',
    description: 'Everything.',
    statements: [{ Action: ['*'], Resource: '*' }],
  },
  {
    name: 'AmazonS3ReadOnlyAccess',
    description: 'Reading all buckets.',
    statements: [
      {
        Action: ['s3:Get*', 's3:List*', 's3:Describe*'],
        Resource: '*',
      },
    ],
  },
  {
    name: 'AmazonEKSClusterPolicy',
    description: 'What the control plane of a cluster needs.',
    statements: [
      {
        Action: [
          'ec2:Describe*',
          'elasticloadbalancing:*',
          'autoscaling:Describe*',
          'kms:DescribeKey',
        ],
        Resource: '*',
      },
    ],
  },
  {
    name: 'AmazonEKSWorkerNodePolicy',
    description: 'What a node needs, the Pod Identity Agent included.',
    statements: [
      {
        Action: [
          'ec2:Describe*',
          'eks:DescribeCluster',
          'eks-auth:AssumeRoleForPodIdentity',
        ],
        Resource: '*',
      },
    ],
  },
  {
    name: 'AmazonEKS_CNI_Policy',
    description: 'What the VPC CNI plug-in needs.',
    statements: [
      {
        Action: [
          'ec2:AssignPrivateIpAddresses',
          'ec2:AttachNetworkInterface',
          'ec2:CreateNetworkInterface',
          'ec2:DeleteNetworkInterface',
          'ec2:Describe*',
          'ec2:UnassignPrivateIpAddresses',
        ],
        Resource: '*',
      },
    ],
  },
  {
    name: 'AmazonEC2ContainerRegistryReadOnly',
    description: 'Pulling images.',
    statements: [
      {
        Action: [
          'ecr:GetAuthorizationToken',
          'ecr:BatchCheckLayerAvailability',
          'ecr:GetDownloadUrlForLayer',
          'ecr:BatchGetImage',
          'ecr:Describe*',
          'ecr:List*',
        ],
        Resource: '*',
      },
    ],
  },
];
