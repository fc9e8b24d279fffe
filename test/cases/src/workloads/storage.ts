import { ACCOUNT, allow, REGION } from '../scene';
import type { Workload } from './Workload';

const csi = 'ebs.csi.aws.com/cluster';

/** Volumes, backups and whatever keeps its data in buckets. */
export const storage: Workload[] = [
  {
    name: 'Velero',
    permissions: [
      allow(
        [
          'ec2:DescribeVolumes',
          'ec2:DescribeSnapshots',
          'ec2:CreateTags',
          'ec2:CreateVolume',
          'ec2:CreateSnapshot',
          'ec2:DeleteSnapshot',
        ],
        '*',
      ),
      allow(
        [
          's3:GetObject',
          's3:DeleteObject',
          's3:PutObject',
          's3:PutObjectTagging',
          's3:AbortMultipartUpload',
          's3:ListMultipartUploadParts',
        ],
        'arn:aws:s3:::velero-backups/*',
      ),
      allow('s3:ListBucket', 'arn:aws:s3:::velero-backups'),
    ],
  },
  {
    name: 'EBS CSI driver',
    permissions: [
      allow(
        [
          'ec2:DescribeAvailabilityZones',
          'ec2:DescribeInstances',
          'ec2:DescribeSnapshots',
          'ec2:DescribeTags',
          'ec2:DescribeVolumes',
          'ec2:DescribeVolumesModifications',
          'ec2:DescribeVolumeStatus',
        ],
        '*',
      ),
      allow(
        ['ec2:CreateSnapshot', 'ec2:ModifyVolume'],
        `arn:aws:ec2:*:*:volume/*`,
      ),
      allow(
        ['ec2:AttachVolume', 'ec2:DetachVolume'],
        ['arn:aws:ec2:*:*:volume/*', 'arn:aws:ec2:*:*:instance/*'],
      ),
      allow(
        'ec2:CreateTags',
        ['arn:aws:ec2:*:*:volume/*', 'arn:aws:ec2:*:*:snapshot/*'],
        {
          StringEquals: {
            'ec2:CreateAction': ['CreateVolume', 'CreateSnapshot'],
          },
        },
      ),
      allow('ec2:CreateVolume', 'arn:aws:ec2:*:*:volume/*', {
        StringLike: { [`aws:RequestTag/${csi}`]: 'true' },
      }),
      allow('ec2:DeleteVolume', 'arn:aws:ec2:*:*:volume/*', {
        StringLike: { [`ec2:ResourceTag/${csi}`]: 'true' },
      }),
      allow('ec2:DeleteSnapshot', 'arn:aws:ec2:*:*:snapshot/*', {
        StringLike: { 'ec2:ResourceTag/CSIVolumeSnapshotName': '*' },
      }),
    ],
  },
  {
    name: 'EFS CSI driver',
    permissions: [
      allow(
        [
          'elasticfilesystem:DescribeAccessPoints',
          'elasticfilesystem:DescribeFileSystems',
          'elasticfilesystem:DescribeMountTargets',
          'ec2:DescribeAvailabilityZones',
        ],
        '*',
      ),
      allow('elasticfilesystem:CreateAccessPoint', '*', {
        Null: { 'aws:RequestTag/efs.csi.aws.com/cluster': 'false' },
        'ForAllValues:StringEquals': {
          'aws:TagKeys': 'efs.csi.aws.com/cluster',
        },
      }),
      allow('elasticfilesystem:TagResource', '*', {
        StringLike: { 'aws:ResourceTag/efs.csi.aws.com/cluster': 'true' },
      }),
      allow('elasticfilesystem:DeleteAccessPoint', '*', {
        Null: { 'aws:ResourceTag/efs.csi.aws.com/cluster': 'false' },
      }),
    ],
  },
  {
    name: 'FSx for Lustre CSI driver',
    permissions: [
      allow(
        [
          'iam:CreateServiceLinkedRole',
          'iam:AttachRolePolicy',
          'iam:PutRolePolicy',
        ],
        `arn:aws:iam::*:role/aws-service-role/s3.data-source.lustre.fsx.amazonaws.com/*`,
      ),
      allow('iam:CreateServiceLinkedRole', '*', {
        StringLike: { 'iam:AWSServiceName': ['fsx.amazonaws.com'] },
      }),
      allow(
        [
          's3:ListBucket',
          'fsx:CreateFileSystem',
          'fsx:DeleteFileSystem',
          'fsx:DescribeFileSystems',
          'fsx:TagResource',
        ],
        '*',
      ),
    ],
  },
  {
    name: 'Mountpoint for S3 CSI driver',
    permissions: [
      allow('s3:ListBucket', 'arn:aws:s3:::models'),
      allow(
        [
          's3:GetObject',
          's3:PutObject',
          's3:AbortMultipartUpload',
          's3:DeleteObject',
        ],
        'arn:aws:s3:::models/*',
      ),
    ],
  },
  {
    name: 'Mountpoint for S3 CSI driver, directory bucket',
    permissions: [
      allow(
        's3express:CreateSession',
        `arn:aws:s3express:${REGION}:${ACCOUNT}:bucket/models--use1-az4--x-s3`,
      ),
    ],
  },
  {
    name: 'Loki',
    permissions: [
      allow(
        ['s3:ListBucket', 's3:PutObject', 's3:GetObject', 's3:DeleteObject'],
        ['arn:aws:s3:::loki-chunks', 'arn:aws:s3:::loki-chunks/*'],
      ),
    ],
  },
  {
    name: 'Thanos',
    permissions: [
      allow(
        ['s3:ListBucket', 's3:GetObject', 's3:DeleteObject', 's3:PutObject'],
        ['arn:aws:s3:::thanos/*', 'arn:aws:s3:::thanos'],
      ),
    ],
  },
  {
    name: 'Mimir',
    permissions: [
      allow('s3:ListBucket', 'arn:aws:s3:::mimir-*'),
      allow(
        ['s3:PutObject', 's3:GetObject', 's3:DeleteObject'],
        'arn:aws:s3:::mimir-*/*',
      ),
    ],
  },
  {
    name: 'Cortex, all of S3 on its bucket',
    permissions: [
      allow('s3:*', ['arn:aws:s3:::cortex', 'arn:aws:s3:::cortex/*']),
    ],
    findings: [
      {
        rule: 'grant-bucket-policy',
        statement: 1,
        why: 'all of S3 on a bucket is also the writing of its policy',
      },
    ],
  },
  {
    name: 'Tempo',
    permissions: [
      allow(
        [
          's3:PutObject',
          's3:GetObject',
          's3:ListBucket',
          's3:DeleteObject',
          's3:GetObjectTagging',
          's3:PutObjectTagging',
        ],
        ['arn:aws:s3:::tempo/*', 'arn:aws:s3:::tempo'],
      ),
    ],
  },
  {
    name: 'Litestream',
    permissions: [
      allow(
        ['s3:GetBucketLocation', 's3:ListBucket'],
        'arn:aws:s3:::litestream',
      ),
      allow(
        ['s3:PutObject', 's3:DeleteObject', 's3:GetObject'],
        'arn:aws:s3:::litestream/db/*',
      ),
    ],
  },
  {
    name: 'pgBackRest',
    permissions: [
      allow('s3:ListBucket', 'arn:aws:s3:::pgbackrest', {
        StringEquals: { 's3:prefix': ['', 'demo'], 's3:delimiter': ['/'] },
      }),
      allow('s3:ListBucket', 'arn:aws:s3:::pgbackrest', {
        StringLike: { 's3:prefix': ['demo/*'] },
      }),
      allow(
        [
          's3:PutObject',
          's3:PutObjectTagging',
          's3:GetObject',
          's3:GetObjectVersion',
          's3:DeleteObject',
        ],
        'arn:aws:s3:::pgbackrest/demo/*',
      ),
    ],
  },
  {
    name: 'CloudNativePG',
    permissions: [
      allow(
        [
          's3:AbortMultipartUpload',
          's3:DeleteObject',
          's3:GetObject',
          's3:ListBucket',
          's3:PutObject',
          's3:PutObjectTagging',
        ],
        ['arn:aws:s3:::cnpg', 'arn:aws:s3:::cnpg/*'],
      ),
    ],
  },
  {
    name: 'Harbor',
    permissions: [
      allow(
        [
          's3:ListBucket',
          's3:GetBucketLocation',
          's3:ListBucketMultipartUploads',
        ],
        'arn:aws:s3:::harbor',
      ),
      allow(
        [
          's3:PutObject',
          's3:GetObject',
          's3:DeleteObject',
          's3:ListMultipartUploadParts',
          's3:AbortMultipartUpload',
        ],
        'arn:aws:s3:::harbor/*',
      ),
    ],
  },
];
