import { cluster, inputWith, podTrust, policy } from '../fixtures';
import {
  objects,
  ownTag,
  allowing,
  scopedTrust,
  type FindingCase,
} from './inputs';

/** Objects of a bucket are read by their tags, and there are other statements. */
const reading = (...statements: object[]) =>
  inputWith(
    [
      {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: objects,
        Condition: { StringEquals: ownTag },
      },
      ...statements,
    ],
    { trustPolicy: scopedTrust },
  );
const tagging = (members: object = {}) => ({
  Effect: 'Allow',
  Action: 's3:PutObjectTagging',
  Resource: objects,
  ...members,
});
const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
const iam = 'arn:aws:iam::111122223333';
const bounded = (statement: object, ...boundary: object[]) =>
  inputWith([statement], {
    boundary: { name: 'edge', document: policy(...boundary) },
  });

/** Of what grants give away. */
export const grantCases: FindingCase[] = [
  {
    rule: 'grant-retag-escalation',
    hits: {
      'no conditions': reading(tagging()),
      'one condition': reading(
        tagging({ Condition: { StringEquals: ownTag } }),
      ),
      'by a wildcard': reading(tagging({ Action: 's3:Put*' })),
      'where a missing tag passes': reading(
        tagging({
          Condition: {
            StringEqualsIfExists: ownTag,
            StringEquals: { 's3:RequestObjectTag/my-namespace': 'ns-a' },
          },
        }),
      ),
    },
    misses: {
      'both conditions': reading(
        tagging({
          Condition: {
            StringEquals: {
              ...ownTag,
              's3:RequestObjectTag/my-namespace':
                '${aws:PrincipalTag/kubernetes-namespace}',
            },
          },
        }),
      ),
      'its own prefix': reading(
        tagging({
          Resource:
            'arn:aws:s3:::data/teams/${aws:PrincipalTag/kubernetes-namespace}/*',
        }),
      ),
      'taking tags away': reading(
        tagging({ Action: 's3:DeleteObjectTagging' }),
      ),
      'nothing that is read by tags': allowing('s3:PutObjectTagging'),
      'reading without conditions': allowing([
        's3:GetObject',
        's3:PutObjectTagging',
      ]),
      'reading by tags in another bucket': reading(
        tagging({ Resource: 'arn:aws:s3:::other/*' }),
      ),
    },
  },
  {
    rule: 'grant-overwrite-escalation',
    hits: {
      'one prefix': inputWith([
        {
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: objects,
          Condition: { StringEquals: ownTag },
        },
        {
          Effect: 'Allow',
          Action: ['s3:PutObject', 's3:DeleteObject'],
          Resource: 'arn:aws:s3:::data/shared/*',
        },
      ]),
    },
    misses: {
      'another bucket': inputWith([
        {
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: objects,
          Condition: { StringEquals: ownTag },
        },
        {
          Effect: 'Allow',
          Action: 's3:PutObject',
          Resource: 'arn:aws:s3:::other/*',
        },
      ]),
      'its own prefix': inputWith([
        {
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: objects,
          Condition: { StringEquals: ownTag },
        },
        {
          Effect: 'Allow',
          Action: 's3:PutObject',
          Resource:
            'arn:aws:s3:::data/${aws:PrincipalTag/kubernetes-namespace}/*',
        },
      ]),
      'no reading by tags': allowing(['s3:GetObject', 's3:PutObject']),
      'what no request for it carries': allowing(
        ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
        { StringEquals: ownTag },
      ),
      'every action by tags': allowing('s3:*', { StringEquals: ownTag }),
      'neither put nor delete': reading({
        Effect: 'Allow',
        Action: 's3:AbortMultipartUpload',
        Resource: objects,
      }),
      'a deny of both': reading(
        { Effect: 'Allow', Action: 's3:PutObject', Resource: objects },
        { Effect: 'Deny', Action: 's3:PutObject', Resource: '*' },
      ),
    },
  },
  {
    rule: 'grant-every-object',
    hits: {
      everything: allowing('s3:GetObject', undefined, '*'),
      'every bucket': allowing('s3:*', undefined, 'arn:aws:s3:::*'),
    },
    misses: {
      'by tags': allowing('s3:GetObject', { StringEquals: ownTag }, '*'),
      'one bucket': allowing('s3:GetObject'),
      'names of buckets': allowing('s3:ListAllMyBuckets', undefined, '*'),
      'keys of objects': allowing('s3:ListBucket', undefined, '*'),
    },
  },
  {
    rule: 'grant-ignores-cluster',
    hits: {
      'any cluster': inputWith([
        {
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: '*',
          Condition: { StringEquals: ownTag },
        },
      ]),
      'a cluster by name': allowing(
        's3:GetObject',
        { StringEquals: ownTag },
        '*',
        {
          trustPolicy: policy(
            podTrust({
              Condition: {
                StringEquals: {
                  'aws:RequestTag/eks-cluster-name': cluster.name,
                },
              },
            }),
          ),
        },
      ),
    },
    misses: {
      'a cluster by ARN': allowing('s3:GetObject', { StringEquals: ownTag }),
      'a tag of the cluster': inputWith([
        {
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: '*',
          Condition: {
            StringEquals: {
              ...ownTag,
              's3:ExistingObjectTag/cluster':
                '${aws:PrincipalTag/eks-cluster-arn}',
            },
          },
        },
      ]),
      'no variables': inputWith([
        { Effect: 'Allow', Action: 's3:GetObject', Resource: objects },
      ]),
    },
  },
  {
    rule: 'grant-administrator',
    hits: {
      everything: inputWith([everything]),
      'all of IAM': allowing('iam:*', undefined, '*'),
      'everything but S3': inputWith([
        { Effect: 'Allow', NotAction: 's3:*', Resource: '*' },
      ]),
    },
    misses: {
      'one service': allowing('s3:*', undefined, '*'),
      'reading IAM': allowing(['iam:Get*', 'iam:List*'], undefined, '*'),
      'a deny of IAM': inputWith([
        everything,
        { Effect: 'Deny', Action: 'iam:*', Resource: '*' },
      ]),
      'a boundary': bounded(everything, {
        Effect: 'Allow',
        Action: 's3:*',
        Resource: '*',
      }),
      'one path': allowing('iam:*', undefined, `${iam}:role/app/*`),
    },
  },
  {
    rule: 'grant-iam-escalation',
    hits: Object.fromEntries(
      [
        'iam:PassRole',
        'iam:AttachRolePolicy',
        'iam:PutRolePolicy',
        'iam:CreatePolicyVersion',
        'iam:UpdateAssumeRolePolicy',
        'iam:Put*',
        'iam:CreateAccessKey',
      ].map(action => [action, allowing(action, undefined, '*')]),
    ),
    misses: {
      'one role': allowing('iam:PassRole', undefined, `${iam}:role/node`),
      'a path': allowing('iam:PutRolePolicy', undefined, `${iam}:role/app/*`),
      'to one service': allowing(
        'iam:PassRole',
        { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
        '*',
      ),
      'an administrator, of whom another rule speaks': inputWith([everything]),
      'reading IAM': allowing(['iam:Get*', 'iam:List*'], undefined, '*'),
      'a boundary': bounded(
        { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' },
        { Effect: 'Allow', Action: 's3:*', Resource: '*' },
      ),
    },
  },
  {
    rule: 'grant-bucket-policy',
    hits: {
      'by name': allowing('s3:PutBucketPolicy', undefined, 'arn:aws:s3:::data'),
      'every action': allowing('s3:*', undefined, 'arn:aws:s3:::data'),
      'every bucket': allowing('s3:Put*', undefined, '*'),
      'an ACL': allowing('s3:PutBucketAcl', undefined, 'arn:aws:s3:::data'),
    },
    misses: {
      'objects alone': allowing('s3:*'),
      reading: allowing('s3:GetBucketPolicy', undefined, 'arn:aws:s3:::data'),
      'a deny': inputWith([
        { Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::data' },
        {
          Effect: 'Deny',
          Action: ['s3:PutBucketPolicy', 's3:PutBucketAcl'],
          Resource: '*',
        },
      ]),
      'a boundary': bounded(
        { Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::data' },
        { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
      ),
    },
  },
];
