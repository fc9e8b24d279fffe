import { type Case, must } from '../Case';
import { ACCOUNT, allow, REGION, type Place, type Statement } from '../scene';

const data = (place: Place) => ({
  buckets: [{ name: place.bucket('data'), objects: [{ key: 'report.txt' }] }],
});

const all = (place: Place, use = 'data') =>
  `arn:aws:s3:::${place.bucket(use)}/*`;

/** A bucket with one object whose policy has this statement. */
const guarded = (place: Place, statement: Statement) => ({
  buckets: [
    {
      name: place.bucket('data'),
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Principal: '*',
            Action: 's3:*',
            Resource: all(place),
            ...statement,
          },
        ],
      },
      objects: [{ key: 'report.txt' }],
    },
  ],
  permissions: [allow('s3:GetObject', all(place))],
});

const on = (place: Place, action: string, key = 'report.txt') => ({
  action,
  resource: `s3://${place.bucket('data')}/${key}`,
});

const zonal = (place: Place) => `${place.cluster}--use1-az4--x-s3`;

/** What is asked of S3, and of services of which the portal reads nothing. */
export const objects: Case[] = [
  {
    id: '34',
    name: 'writes are held to a tag of the object, which no write carries',
    scene: place => ({
      ...data(place),
      permissions: [
        allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], all(place), {
          StringEquals: {
            's3:ExistingObjectTag/my-namespace':
              '${aws:PrincipalTag/kubernetes-namespace}',
          },
        }),
      ],
    }),
    asks: place =>
      ['s3:PutObject', 's3:DeleteObject'].map(action => ({
        ...on(place, action),
        objectTags: { 'my-namespace': 'ns1' },
        outcome: 'denied' as const,
        cause: 'implicit-deny',
        says: [/never|no .*request/i, /prefix/],
        saysNot: [/has no tag/, /would have to carry/],
      })),
    findings: [
      {
        rule: 'object-tag-on-wrong-action',
        says: [/s3:PutObject/, /s3:DeleteObject/],
      },
    ],
  },
  {
    id: '35',
    name: 'a tag of a bucket is tested, and the bucket does not count its tags',
    scene: place => ({
      permissions: [
        allow('s3:ListBucket', `arn:aws:s3:::${place.bucket('tagged')}`, {
          StringEquals: { 'aws:ResourceTag/team': 'shop' },
        }),
      ],
      buckets: [
        { name: place.bucket('tagged'), tags: { team: 'shop' }, abac: false },
      ],
    }),
    asks: place => [
      {
        action: 's3:ListBucket',
        resource: `s3://${place.bucket('tagged')}`,
        outcome: 'denied',
        cause: 'implicit-deny',
        says: [/tag/],
        saysNot: [/in the question/],
      },
    ],
    findings: [{ rule: 'bucket-tag-without-abac' }],
    row: ({ grants }) =>
      must(
        grants.map(({ verdict }) => verdict).join() === 'ineffective',
        'its grant never takes effect',
      ),
  },
  {
    id: '37',
    name: 'the bucket is a directory bucket, of which s3:* gives nothing',
    scene: place => ({
      permissions: [
        allow('s3:*', [
          `arn:aws:s3:::${zonal(place)}`,
          `arn:aws:s3:::${zonal(place)}/*`,
        ]),
      ],
    }),
    asks: place => [
      {
        action: 's3:GetObject',
        resource: `s3://${zonal(place)}/a`,
        outcome: ['denied', 'unknown'],
        says: [/directory bucket|s3express/i],
      },
    ],
    findings: [],
    row: ({ grants, failures }) => [
      ...must(
        grants.every(({ verdict }) => verdict === 'ineffective'),
        'no grant takes effect',
      ),
      ...must(failures.length === 0, 'nothing is asked of S3 in vain'),
    ],
  },
  {
    id: '38',
    name: 'the grant is on an access point',
    scene: () => ({
      permissions: [
        allow('s3:GetObject', 'arn:aws:s3:*:*:accesspoint/ap1/object/*'),
      ],
    }),
    findings: [],
    row: ({ grants, failures }) => [
      ...must(
        grants.some(({ place }) => /ap1/.test(place.name)),
        'a grant is of the access point',
      ),
      ...must(failures.length === 0, 'no bucket is looked for'),
    ],
  },
  {
    id: '41',
    name: 'a write under a condition on what is there reads it first',
    scene: place => ({
      ...data(place),
      permissions: [allow('s3:PutObject', all(place))],
    }),
    asks: place => [
      {
        ...on(place, 's3:PutObject'),
        context: { 's3:if-match': ['"abc"'] },
        outcome: ['denied', 'unknown'],
        says: [/s3:GetObject/, /If-Match/i],
      },
    ],
    findings: [],
  },
  {
    id: '42',
    name: 'the object is not there, and the role may not list',
    scene: place => ({
      ...data(place),
      permissions: [allow('s3:GetObject', all(place))],
    }),
    asks: place => [
      {
        ...on(place, 's3:GetObject', 'not-there.txt'),
        outcome: ['unknown', 'denied'],
        says: [/403|AccessDenied/, /404|NoSuchKey/, /s3:ListBucket/],
      },
    ],
    findings: [],
  },
  {
    id: '44',
    name: 'the bucket is for the sessions of another role alone',
    scene: place =>
      guarded(place, {
        Effect: 'Deny',
        Condition: {
          StringNotLike: {
            'aws:userId': ['AROAEXAMPLEADMIN00001:*', ACCOUNT],
          },
        },
      }),
    asks: place => [
      {
        ...on(place, 's3:GetObject'),
        outcome: 'denied',
        cause: 'explicit-deny',
        says: [/aws:userid/i],
      },
    ],
    findings: [],
  },
  {
    id: '46',
    name: 'the bucket refuses versions of TLS that AWS refuses anyway',
    scene: place =>
      guarded(place, {
        Effect: 'Deny',
        Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } },
      }),
    asks: place => [
      {
        ...on(place, 's3:GetObject'),
        outcome: 'allowed',
        cause: 'allowed-by-policies',
      },
    ],
    findings: [],
  },
  {
    id: '47',
    name: 'everything is denied without MFA, which no pod has',
    scene: place => ({
      ...data(place),
      permissions: [
        allow('s3:GetObject', all(place)),
        {
          Effect: 'Deny',
          Action: '*',
          Resource: '*',
          Condition: {
            BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' },
          },
        },
      ],
    }),
    asks: place => [
      {
        ...on(place, 's3:GetObject'),
        outcome: 'denied',
        cause: 'explicit-deny',
        says: [/MFA|aws:MultiFactorAuthPresent/],
      },
    ],
    findings: [],
    row: ({ grants }) =>
      must(
        grants
          .filter(({ effect }) => effect === 'Allow')
          .every(({ verdict }) => verdict === 'ineffective'),
        'no grant takes effect',
      ),
  },
  {
    id: '49',
    name: 'the bucket lets in somebody who is deleted',
    scene: place => ({
      buckets: [
        {
          name: place.bucket('data'),
          policy: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { AWS: 'AROAEXAMPLEDELETED01' },
                Action: 's3:GetObject',
                Resource: all(place),
              },
            ],
          },
          objects: [{ key: 'report.txt' }],
        },
      ],
      permissions: [
        allow('s3:ListBucket', `arn:aws:s3:::${place.bucket('data')}`),
      ],
    }),
    asks: place => [
      {
        ...on(place, 's3:GetObject'),
        outcome: 'denied',
        cause: 'implicit-deny',
        says: [/AROAEXAMPLEDELETED01/, /deleted/],
      },
    ],
    findings: [],
  },
  {
    id: '50',
    name: 'a test of the keys of tags holds where no tags are sent',
    scene: place => ({
      ...data(place),
      permissions: [
        allow('s3:PutObject', all(place), {
          'ForAllValues:StringEquals': { 's3:RequestObjectTagKeys': ['team'] },
        }),
      ],
    }),
    findings: [
      {
        rule: 'condition-missing-key-passes',
        severity: 'warning',
        says: [/s3:RequestObjectTagKeys/],
      },
    ],
  },
  {
    id: '51',
    name: 'load balancers have no policies of their own',
    scene: () => ({
      permissions: [allow('elasticloadbalancing:Describe*', '*')],
    }),
    asks: () => [
      {
        action: 'elasticloadbalancing:DescribeListenerAttributes',
        resource: '*',
        outcome: 'allowed',
        cause: 'allowed-by-policies',
      },
      {
        action: 'elasticloadbalancing:ModifyListenerAttributes',
        resource: `arn:aws:elasticloadbalancing:${REGION}:${ACCOUNT}:listener/net/a/b/c`,
        outcome: 'denied',
        cause: 'implicit-deny',
      },
    ],
    findings: [],
  },
];
