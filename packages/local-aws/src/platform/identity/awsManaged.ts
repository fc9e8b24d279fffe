import { Keyed } from '../state';
import { TagSet } from '../tags';
import type { PolicyRecord } from './records';

/** What a managed policy of AWS allows here. */
interface AwsManagedPolicy {
  name: string;
  /** Default: `/`. */
  path?: string;
  description: string;
  statements: { Action: string[]; Resource: string }[];
}

/**
 * The managed policies of AWS that roles of EKS clusters, nodes, add-ons and demos commonly carry. They allow at least what the
 * services here decide on; actions of services that are not served are given in outline.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
const AWS_MANAGED_POLICIES: readonly AwsManagedPolicy[] = [
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
  {
    name: 'CloudWatchAgentServerPolicy',
    description: 'What the CloudWatch agent needs.',
    statements: [
      {
        Action: [
          'cloudwatch:PutMetricData',
          'ec2:DescribeVolumes',
          'ec2:DescribeTags',
          'logs:PutLogEvents',
          'logs:PutRetentionPolicy',
          'logs:DescribeLogStreams',
          'logs:DescribeLogGroups',
          'logs:CreateLogStream',
          'logs:CreateLogGroup',
          'xray:PutTraceSegments',
          'xray:PutTelemetryRecords',
          'xray:GetSampling*',
        ],
        Resource: '*',
      },
      {
        Action: ['ssm:GetParameter'],
        Resource: 'arn:aws:ssm:*:*:parameter/AmazonCloudWatch-*',
      },
    ],
  },
  {
    name: 'AWSXrayWriteOnlyAccess',
    description: 'Sending traces to X-Ray.',
    statements: [
      {
        Action: [
          'xray:PutTraceSegments',
          'xray:PutTelemetryRecords',
          'xray:GetSamplingRules',
          'xray:GetSamplingTargets',
          'xray:GetSamplingStatisticSummaries',
        ],
        Resource: '*',
      },
    ],
  },
  {
    name: 'AmazonEBSCSIDriverPolicy',
    path: '/service-role/',
    description: 'What the EBS CSI driver needs.',
    statements: [
      {
        Action: [
          'ec2:Describe*',
          'ec2:CreateSnapshot',
          'ec2:DeleteSnapshot',
          'ec2:CreateVolume',
          'ec2:ModifyVolume',
          'ec2:DeleteVolume',
          'ec2:AttachVolume',
          'ec2:DetachVolume',
          'ec2:CreateTags',
          'ec2:DeleteTags',
        ],
        Resource: '*',
      },
    ],
  },
  {
    name: 'AmazonEFSCSIDriverPolicy',
    path: '/service-role/',
    description: 'What the EFS CSI driver needs.',
    statements: [
      {
        Action: [
          'elasticfilesystem:Describe*',
          'elasticfilesystem:CreateAccessPoint',
          'elasticfilesystem:DeleteAccessPoint',
          'elasticfilesystem:TagResource',
          'ec2:DescribeAvailabilityZones',
        ],
        Resource: '*',
      },
    ],
  },
];

const CREATED = new Date('2015-02-06T18:40:58Z');

function policyRecord(
  partition: string,
  policy: AwsManagedPolicy,
  index: number,
): PolicyRecord {
  const { path = '/' } = policy;
  return {
    policyName: policy.name,
    policyId: `ANPAAWSMANAGEDPOLICY${String.fromCharCode(65 + index)}`,
    arn: `arn:${partition}:iam::aws:policy${path}${policy.name}`,
    path,
    description: policy.description,
    createDate: CREATED,
    updateDate: CREATED,
    versions: [
      {
        versionId: 'v1',
        createDate: CREATED,
        document: JSON.stringify({
          Version: '2012-10-17',
          Statement: policy.statements.map(statement => ({
            Effect: 'Allow',
            ...statement,
          })),
        }),
      },
    ],
    defaultVersionId: 'v1',
    nextVersion: 2,
    tags: new TagSet(),
  };
}

const byPartition = new Keyed<ReadonlyMap<string, PolicyRecord>>(
  partition =>
    new Map(
      AWS_MANAGED_POLICIES.map((policy, index) => {
        const record = policyRecord(partition, policy, index);
        return [record.arn, record];
      }),
    ),
);

/** The managed policies of AWS in a partition, by ARN. They belong to no account and nobody may change them. */
export function awsManagedPolicies(
  partition: string,
): ReadonlyMap<string, PolicyRecord> {
  return byPartition.of(partition);
}
