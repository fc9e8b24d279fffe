import {
  association,
  cluster,
  podTrust,
  policy,
  role,
  subject,
  type RoleParts,
} from '../../__testUtils__/fixtures';
import { surroundingsToRead } from './surroundingsToRead';

const toRead = (members: RoleParts, sessionPolicy?: string) =>
  surroundingsToRead(
    subject({
      association: association({ sessionPolicy }),
      role: role(members),
    }),
  );

const tagged = { StringEquals: { 'aws:ResourceTag/team': 'a' } };

describe('surroundingsToRead: buckets', () => {
  it.each<[string, object, Record<string, string[]>]>([
    [
      'encryption where objects are read',
      { Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/a/*' },
      { data: ['encryption'] },
    ],
    [
      'access control too where tags of the bucket are tested',
      {
        Action: ['s3:PutObject', 's3:ListBucket'],
        Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'],
        Condition: tagged,
      },
      { data: ['abac', 'encryption'] },
    ],
    [
      'access control alone where the bucket is meant',
      {
        Action: 's3:*',
        Resource: 'arn:aws:s3:::data',
        Condition: tagged,
      },
      { data: ['abac'] },
    ],
    [
      'access control for what is denied',
      {
        Effect: 'Deny',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::data/*',
        Condition: tagged,
      },
      { data: ['abac'] },
    ],
    [
      'nothing where content is not touched',
      { Action: 's3:DeleteObject', Resource: 'arn:aws:s3:::data/*' },
      {},
    ],
    [
      'nothing of a pattern, a variable, or all but one',
      {
        Action: 's3:GetObject',
        Resource: [
          'arn:aws:s3:::data-*/a',
          'arn:aws:s3:::${aws:PrincipalTag/team}/a',
          '*',
        ],
      },
      {},
    ],
    [
      'nothing of what is left out',
      { Action: 's3:GetObject', NotResource: 'arn:aws:s3:::data/*' },
      {},
    ],
    [
      'nothing of other services',
      { Action: 'sqs:*', Resource: 'arn:aws:s3:::data/*', Condition: tagged },
      {},
    ],
  ])('%s', (_, statement, expected) => {
    const { buckets } = toRead({
      policies: [
        { name: 'p', document: policy({ Effect: 'Allow', ...statement }) },
      ],
    });
    expect(
      Object.fromEntries(
        [...buckets].map(([name, wanted]) => [name, [...wanted].sort()]),
      ),
    ).toEqual(expected);
  });

  it('looks at boundary and session policy', () => {
    const denying = (bucket: string) =>
      policy({
        Effect: 'Deny',
        Action: 's3:*',
        Resource: `arn:aws:s3:::${bucket}`,
        Condition: tagged,
      });
    const { buckets } = toRead(
      { boundary: { name: 'edge', document: denying('edge-bucket') } },
      denying('session-bucket'),
    );
    expect([...buckets.keys()].sort()).toEqual([
      'edge-bucket',
      'session-bucket',
    ]);
  });
});

describe('surroundingsToRead: users of the role', () => {
  const withTrust = (tags: Record<string, string | string[]>) =>
    toRead({
      trustPolicy: policy(
        podTrust({
          Condition: {
            StringEquals: Object.fromEntries(
              Object.entries(tags).map(([tag, value]) => [
                `aws:RequestTag/${tag}`,
                value,
              ]),
            ),
          },
        }),
      ),
    }).isRoleUser;
  const ours = { 'eks-cluster-arn': cluster.arn };

  it.each([
    ['its own names', { ...ours, 'kubernetes-namespace': 'ns-a' }],
    ['no names', ours],
    ['no cluster', { 'kubernetes-namespace': 'ns-b' }],
    [
      'another cluster',
      { 'eks-cluster-arn': `${cluster.arn}-2`, 'kubernetes-namespace': 'ns-b' },
    ],
  ])('nobody where the trust policy has %s', (_, tags) => {
    expect(withTrust(tags)).toBeUndefined();
  });

  it('whom the trust policy admits by other names', () => {
    const isRoleUser = withTrust({
      ...ours,
      'kubernetes-namespace': ['ns-a', 'ns-b'],
      'kubernetes-service-account': 'sa1',
    });
    expect(
      [
        ['ns-b', 'sa1'],
        ['ns-a', 'sa1'],
        ['ns-b', 'sa2'],
        ['ns-c', 'sa1'],
      ].map(([namespace, name]) =>
        isRoleUser?.({ namespace, serviceAccount: name }),
      ),
    ).toEqual([true, true, false, false]);
  });
});
