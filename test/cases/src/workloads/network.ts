import { ACCOUNT, allow, OTHER_ACCOUNT, REGION } from '../scene';
import type { Workload } from './Workload';

const owned = 'elbv2.k8s.aws/cluster';

/** Names, certificates, load balancers, addresses, nodes. */
export const network: Workload[] = [
  {
    name: 'ExternalDNS',
    permissions: [
      allow(
        ['route53:ChangeResourceRecordSets'],
        ['arn:aws:route53:::hostedzone/*'],
      ),
      allow(
        [
          'route53:ListHostedZones',
          'route53:ListResourceRecordSets',
          'route53:ListTagsForResources',
        ],
        '*',
      ),
    ],
  },
  {
    name: 'ExternalDNS, zones of another account',
    permissions: [
      allow(
        ['sts:AssumeRole', 'sts:TagSession'],
        `arn:aws:iam::${OTHER_ACCOUNT}:role/external-dns`,
      ),
    ],
  },
  {
    name: 'cert-manager, DNS-01',
    permissions: [
      allow('route53:GetChange', 'arn:aws:route53:::change/*'),
      allow(
        ['route53:ChangeResourceRecordSets', 'route53:ListResourceRecordSets'],
        'arn:aws:route53:::hostedzone/*',
        {
          'ForAllValues:StringEquals': {
            'route53:ChangeResourceRecordSetsRecordTypes': ['TXT'],
          },
        },
      ),
      allow('route53:ListHostedZonesByName', '*'),
    ],
  },
  {
    name: 'AWS Load Balancer Controller',
    permissions: [
      allow('iam:CreateServiceLinkedRole', '*', {
        StringEquals: {
          'iam:AWSServiceName': 'elasticloadbalancing.amazonaws.com',
        },
      }),
      allow(
        [
          'ec2:DescribeAccountAttributes',
          'ec2:DescribeAddresses',
          'ec2:DescribeAvailabilityZones',
          'ec2:DescribeInternetGateways',
          'ec2:DescribeVpcs',
          'ec2:DescribeSubnets',
          'ec2:DescribeSecurityGroups',
          'ec2:DescribeInstances',
          'ec2:DescribeNetworkInterfaces',
          'ec2:DescribeTags',
          'elasticloadbalancing:DescribeLoadBalancers',
          'elasticloadbalancing:DescribeListeners',
          'elasticloadbalancing:DescribeRules',
          'elasticloadbalancing:DescribeTargetGroups',
          'elasticloadbalancing:DescribeTargetHealth',
          'elasticloadbalancing:DescribeTags',
        ],
        '*',
      ),
      allow(
        [
          'cognito-idp:DescribeUserPoolClient',
          'acm:ListCertificates',
          'acm:DescribeCertificate',
          'iam:ListServerCertificates',
          'iam:GetServerCertificate',
          'wafv2:GetWebACL',
          'wafv2:AssociateWebACL',
          'shield:GetSubscriptionState',
        ],
        '*',
      ),
      allow(
        [
          'ec2:AuthorizeSecurityGroupIngress',
          'ec2:RevokeSecurityGroupIngress',
          'ec2:CreateSecurityGroup',
        ],
        '*',
      ),
      allow('ec2:CreateTags', 'arn:aws:ec2:*:*:security-group/*', {
        StringEquals: { 'ec2:CreateAction': 'CreateSecurityGroup' },
        Null: { [`aws:RequestTag/${owned}`]: 'false' },
      }),
      allow(
        ['ec2:CreateTags', 'ec2:DeleteTags'],
        'arn:aws:ec2:*:*:security-group/*',
        {
          Null: {
            [`aws:RequestTag/${owned}`]: 'true',
            [`aws:ResourceTag/${owned}`]: 'false',
          },
        },
      ),
      allow(
        [
          'elasticloadbalancing:CreateLoadBalancer',
          'elasticloadbalancing:CreateTargetGroup',
        ],
        '*',
        { Null: { [`aws:RequestTag/${owned}`]: 'false' } },
      ),
      allow(
        [
          'elasticloadbalancing:ModifyLoadBalancerAttributes',
          'elasticloadbalancing:DeleteLoadBalancer',
          'elasticloadbalancing:DeleteTargetGroup',
        ],
        '*',
        { Null: { [`aws:ResourceTag/${owned}`]: 'false' } },
      ),
      allow(
        [
          'elasticloadbalancing:RegisterTargets',
          'elasticloadbalancing:DeregisterTargets',
        ],
        'arn:aws:elasticloadbalancing:*:*:targetgroup/*/*',
      ),
    ],
  },
  {
    name: 'VPC CNI',
    permissions: [
      allow(
        [
          'ec2:AssignPrivateIpAddresses',
          'ec2:AttachNetworkInterface',
          'ec2:CreateNetworkInterface',
          'ec2:DeleteNetworkInterface',
          'ec2:DescribeInstances',
          'ec2:DescribeTags',
          'ec2:DescribeNetworkInterfaces',
          'ec2:DescribeInstanceTypes',
          'ec2:DescribeSubnets',
          'ec2:DetachNetworkInterface',
          'ec2:ModifyNetworkInterfaceAttribute',
          'ec2:UnassignPrivateIpAddresses',
        ],
        '*',
      ),
      allow('ec2:CreateTags', 'arn:aws:ec2:*:*:network-interface/*'),
    ],
  },
  {
    name: 'Gateway API controller for VPC Lattice',
    permissions: [
      allow(
        [
          'vpc-lattice:*',
          'ec2:DescribeVpcs',
          'ec2:DescribeSubnets',
          'ec2:DescribeTags',
          'ec2:DescribeSecurityGroups',
          'logs:CreateLogDelivery',
          'logs:GetLogDelivery',
          'tag:GetResources',
        ],
        '*',
      ),
      allow(
        'iam:CreateServiceLinkedRole',
        'arn:aws:iam::*:role/aws-service-role/vpc-lattice.amazonaws.com/AWSServiceRoleForVpcLattice',
        {
          StringLike: { 'iam:AWSServiceName': 'vpc-lattice.amazonaws.com' },
        },
      ),
    ],
  },
  {
    name: 'App Mesh controller',
    permissions: [
      allow(
        [
          'appmesh:ListVirtualNodes',
          'appmesh:DescribeMesh',
          'appmesh:CreateMesh',
          'appmesh:CreateVirtualNode',
          'appmesh:UpdateVirtualNode',
          'appmesh:DeleteVirtualNode',
        ],
        '*',
      ),
      allow(
        [
          'acm:ListCertificates',
          'acm-pca:ListCertificateAuthorities',
          'servicediscovery:CreateService',
          'servicediscovery:RegisterInstance',
          'route53:GetHealthCheck',
        ],
        '*',
      ),
    ],
  },
  {
    name: 'AWS Node Termination Handler, by queue',
    permissions: [
      allow(
        [
          'autoscaling:CompleteLifecycleAction',
          'autoscaling:DescribeAutoScalingInstances',
          'autoscaling:DescribeTags',
          'ec2:DescribeInstances',
        ],
        '*',
      ),
      allow(
        ['sqs:DeleteMessage', 'sqs:ReceiveMessage'],
        `arn:aws:sqs:${REGION}:${ACCOUNT}:node-termination`,
      ),
    ],
  },
  {
    name: 'Cluster Autoscaler',
    permissions: [
      allow(
        [
          'autoscaling:DescribeAutoScalingGroups',
          'autoscaling:DescribeAutoScalingInstances',
          'autoscaling:DescribeLaunchConfigurations',
          'autoscaling:DescribeScalingActivities',
          'ec2:DescribeImages',
          'ec2:DescribeInstanceTypes',
          'ec2:DescribeLaunchTemplateVersions',
          'ec2:GetInstanceTypesFromInstanceRequirements',
          'eks:DescribeNodegroup',
        ],
        '*',
      ),
      allow(
        [
          'autoscaling:SetDesiredCapacity',
          'autoscaling:TerminateInstanceInAutoScalingGroup',
        ],
        '*',
        {
          StringEquals: {
            'aws:ResourceTag/k8s.io/cluster-autoscaler/enabled': 'true',
          },
        },
      ),
    ],
  },
  {
    name: 'Karpenter',
    permissions: [
      allow(
        ['ec2:RunInstances', 'ec2:CreateFleet', 'ec2:CreateLaunchTemplate'],
        [
          `arn:aws:ec2:${REGION}:*:fleet/*`,
          `arn:aws:ec2:${REGION}:*:instance/*`,
          `arn:aws:ec2:${REGION}:*:launch-template/*`,
        ],
        {
          StringEquals: {
            'aws:RequestTag/kubernetes.io/cluster/prod': 'owned',
          },
          StringLike: { 'aws:RequestTag/karpenter.sh/nodepool': '*' },
        },
      ),
      allow(
        ['ec2:TerminateInstances', 'ec2:DeleteLaunchTemplate'],
        [
          `arn:aws:ec2:${REGION}:*:instance/*`,
          `arn:aws:ec2:${REGION}:*:launch-template/*`,
        ],
        {
          StringEquals: {
            'aws:ResourceTag/kubernetes.io/cluster/prod': 'owned',
          },
        },
      ),
      allow(
        [
          'ec2:DescribeImages',
          'ec2:DescribeInstances',
          'ec2:DescribeInstanceTypes',
          'ec2:DescribeSubnets',
        ],
        '*',
        { StringEquals: { 'aws:RequestedRegion': REGION } },
      ),
      allow(
        'ssm:GetParameter',
        `arn:aws:ssm:${REGION}::parameter/aws/service/*`,
      ),
      allow('pricing:GetProducts', '*'),
      allow(
        ['sqs:DeleteMessage', 'sqs:GetQueueUrl', 'sqs:ReceiveMessage'],
        `arn:aws:sqs:${REGION}:${ACCOUNT}:karpenter`,
      ),
      allow(
        'iam:PassRole',
        `arn:aws:iam::${ACCOUNT}:role/KarpenterNodeRole-prod`,
        { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
      ),
      allow(
        'iam:CreateInstanceProfile',
        `arn:aws:iam::${ACCOUNT}:instance-profile/*`,
        {
          StringEquals: {
            'aws:RequestTag/kubernetes.io/cluster/prod': 'owned',
          },
        },
      ),
      allow(
        'eks:DescribeCluster',
        `arn:aws:eks:${REGION}:${ACCOUNT}:cluster/prod`,
      ),
    ],
  },
  {
    name: 'Cluster API provider for AWS',
    permissions: [
      allow(
        [
          'ec2:RunInstances',
          'ec2:TerminateInstances',
          'ec2:CreateVpc',
          'ec2:DeleteVpc',
          'ec2:CreateSubnet',
          'ec2:DescribeInstances',
          'elasticloadbalancing:CreateLoadBalancer',
          'autoscaling:DescribeAutoScalingGroups',
        ],
        '*',
      ),
      allow(
        'iam:PassRole',
        'arn:aws:iam::*:role/*.cluster-api-provider-aws.sigs.k8s.io',
      ),
      allow(
        [
          'secretsmanager:CreateSecret',
          'secretsmanager:DeleteSecret',
          'secretsmanager:TagResource',
        ],
        'arn:aws:secretsmanager:*:*:secret:aws.cluster.x-k8s.io/*',
      ),
    ],
  },
];
