import { cluster, inputWith, podTrust, policy } from '../fixtures';
import { objects, ownTag, allowing, type FindingCase } from './inputs';

/** Of what grants give away. */
export const grantCases: FindingCase[] = [
  {
    rule: 'grant-retag-escalation',
    hits: {
      'no conditions': allowing('s3:PutObjectTagging'),
      'one condition': allowing('s3:PutObjectTagging', {
        StringEquals: ownTag,
      }),
      'by a wildcard': allowing('s3:Put*'),
      'where a missing tag passes': allowing('s3:PutObjectTagging', {
        StringEqualsIfExists: ownTag,
        StringEquals: { 's3:RequestObjectTag/my-namespace': 'ns-a' },
      }),
    },
    misses: {
      'both conditions': allowing('s3:PutObjectTagging', {
        StringEquals: {
          ...ownTag,
          's3:RequestObjectTag/my-namespace':
            '${aws:PrincipalTag/kubernetes-namespace}',
        },
      }),
      'its own prefix': allowing(
        's3:PutObjectTagging',
        undefined,
        'arn:aws:s3:::data/teams/${aws:PrincipalTag/kubernetes-namespace}/*',
      ),
      'taking tags away': allowing('s3:DeleteObjectTagging'),
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
];
