import { ACCOUNT, allow, OTHER_ACCOUNT, REGION } from '../scene';
import type { Workload } from './Workload';

/** What builds, deploys, and makes other things in AWS. */
export const delivery: Workload[] = [
  {
    name: 'ACK for S3',
    permissions: [allow(['s3:*', 's3-object-lambda:*'], '*')],
    findings: [
      {
        rule: 'grant-every-object',
        statement: 1,
        why: 'the controller makes buckets, and its policy is all of S3 on all of them, objects included',
      },
      {
        rule: 'grant-bucket-policy',
        statement: 1,
        why: 'the controller writes policies of buckets, and they may let anybody in',
      },
    ],
  },
  {
    name: 'ACK for SQS',
    permissions: [allow('sqs:*', '*')],
  },
  {
    name: 'ACK for DynamoDB',
    permissions: [allow('dynamodb:*', '*')],
  },
  {
    name: 'ACK for RDS',
    permissions: [
      allow('rds:*', '*'),
      allow(
        ['kms:CreateGrant', 'kms:DescribeKey', 'secretsmanager:CreateSecret'],
        '*',
      ),
    ],
  },
  {
    name: 'ACK for IAM',
    permissions: [
      allow(
        [
          'iam:GetRole',
          'iam:CreateRole',
          'iam:DeleteRole',
          'iam:AttachRolePolicy',
          'iam:DetachRolePolicy',
          'iam:PutRolePolicy',
          'iam:UpdateAssumeRolePolicy',
          'iam:CreatePolicy',
          'iam:CreatePolicyVersion',
          'iam:TagRole',
        ],
        '*',
      ),
    ],
    findings: [
      {
        rule: 'grant-iam-escalation',
        statement: 1,
        why: 'it attaches any policy to any role, its own among them',
      },
    ],
  },
  {
    name: 'Crossplane provider for S3',
    permissions: [
      allow(
        [
          's3:CreateBucket',
          's3:DeleteBucket',
          's3:GetBucket*',
          's3:ListBucket',
          's3:PutBucketTagging',
          's3:PutBucketPublicAccessBlock',
          's3:PutEncryptionConfiguration',
        ],
        'arn:aws:s3:::crossplane-*',
      ),
    ],
  },
  {
    name: 'Crossplane with everything',
    permissions: [allow('*', '*')],
    findings: [
      {
        rule: 'grant-administrator',
        statement: 1,
        why: 'it may do everything in the account',
      },
      {
        rule: 'grant-every-object',
        statement: 1,
        why: 'objects are part of everything',
      },
      {
        rule: 'grant-bucket-policy',
        statement: 1,
        why: 'policies of buckets are part of everything',
      },
    ],
  },
  {
    name: 'Argo CD, clusters of other accounts',
    permissions: [
      allow(
        ['sts:AssumeRole', 'sts:TagSession'],
        `arn:aws:iam::${OTHER_ACCOUNT}:role/argocd-deployer`,
      ),
    ],
  },
  {
    name: 'Argo CD Image Updater and ECR credential helpers',
    permissions: [
      allow('ecr:GetAuthorizationToken', '*'),
      allow(
        [
          'ecr:BatchGetImage',
          'ecr:DescribeImages',
          'ecr:DescribeRepositories',
          'ecr:GetDownloadUrlForLayer',
          'ecr:ListImages',
        ],
        `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/apps/*`,
      ),
    ],
  },
  {
    name: 'Argo Workflows, artifacts',
    permissions: [
      allow(
        ['s3:PutObject', 's3:GetObject', 's3:ListBucket'],
        ['arn:aws:s3:::argo-artifacts', 'arn:aws:s3:::argo-artifacts/*'],
      ),
    ],
  },
  {
    name: 'Atlantis, roles passed to anything',
    permissions: [
      allow(['ec2:*', 'lambda:*', 'iam:PassRole'], '*'),
      allow(['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::terraform-state/*'),
      allow(
        ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
        `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/terraform-locks`,
      ),
    ],
    findings: [
      {
        rule: 'grant-iam-escalation',
        statement: 1,
        why: 'it may pass any role to a function or machine that it starts, and so work as it',
      },
    ],
  },
  {
    name: 'GitLab Runner, cache',
    permissions: [
      allow(
        [
          's3:GetObject',
          's3:GetObjectVersion',
          's3:PutObject',
          's3:DeleteObject',
        ],
        'arn:aws:s3:::gitlab-runner-cache/*',
      ),
    ],
  },
  {
    name: 'Jenkins and kaniko, push to ECR',
    permissions: [
      allow('ecr:GetAuthorizationToken', '*'),
      allow(
        [
          'ecr:BatchCheckLayerAvailability',
          'ecr:CompleteLayerUpload',
          'ecr:InitiateLayerUpload',
          'ecr:PutImage',
          'ecr:UploadLayerPart',
        ],
        `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/apps/*`,
      ),
    ],
  },
  {
    name: 'KEDA, length of a queue',
    permissions: [
      allow(
        'sqs:GetQueueAttributes',
        `arn:aws:sqs:${REGION}:${ACCOUNT}:orders`,
      ),
    ],
  },
];
