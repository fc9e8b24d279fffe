import fc from 'fast-check';
import type { Association, Role } from '../model';
import {
  configuredPolicies,
  readQuestion,
  type AskedOfMany,
  type OneOfMany,
} from '../ask';
import { bucket, bucketPolicy, ownBucket } from './askFixtures';
import {
  absent,
  association,
  cluster,
  podTrust,
  policy,
  role,
  subject,
  unread,
  type SubjectParts,
} from './fixtures';

const reason = 'It was not read.';

/** Statements of a permission policy that have something to do with each other. */
export const permissionStatements = fc.array(
  fc
    .record({
      Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
      Action: fc.constantFrom(
        's3:*',
        's3:GetObject',
        's3:Get*',
        's3:PutObject',
      ),
      Resource: fc.constantFrom(
        '*',
        `arn:aws:s3:::${bucket}/*`,
        'arn:aws:s3:::other/*',
        'arn:aws:s3:::*/${aws:PrincipalTag/kubernetes-namespace}/*',
      ),
      Condition: fc.constantFrom(
        undefined,
        { StringEquals: { 's3:ExistingObjectTag/class': 'public' } },
        {
          StringEquals: {
            's3:ExistingObjectTag/owner':
              '${aws:PrincipalTag/kubernetes-namespace}',
          },
        },
        { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
        { Null: { 'aws:SourceVpce': 'true' } },
        { StringNotEquals: { 'aws:PrincipalTag/team': 'red' } },
      ),
    })
    .map(({ Condition, ...rest }) =>
      Condition ? { ...rest, Condition } : rest,
    ),
  { minLength: 1, maxLength: 4 },
);

const maybeStatements = fc.option(permissionStatements, { nil: undefined });

/** Something to ask of many: of S3 or not, with tags of the object and of the request or without. */
export const askedOfMany: fc.Arbitrary<AskedOfMany> = fc
  .record({
    question: fc.constantFrom<Parameters<typeof readQuestion>[0][]>(
      { action: 's3:GetObject', resource: `s3://${bucket}/customer1.txt` },
      { action: 's3:PutObject', resource: `s3://${bucket}/ns-a/file` },
      {
        action: 's3:PutObject',
        resource: `s3://${bucket}/ns-a/file`,
        requestTags: { owner: 'ns-a' },
      },
      {
        action: 's3:PutObject',
        resource: `s3://${bucket}/ns-a/file`,
        context: { 's3:x-amz-acl': ['bucket-owner-full-control'] },
      },
      { action: 's3:GetObjectAttributes', resource: `s3://${bucket}/file` },
      { action: 's3:GetBucketPolicy', resource: `s3://${bucket}` },
      { action: 'sqs:SendMessage', resource: '*' },
    ),
    tags: fc.constantFrom<AskedOfMany['resource']['tags']>(
      { state: 'read', value: {} },
      { state: 'read', value: { class: 'public', owner: 'ns-a' } },
      unread(reason),
    ),
    policy: fc.oneof(
      fc.constant({}),
      fc.constant({
        policy: unread(reason),
      }),
      permissionStatements.map(statements =>
        bucketPolicy(...statements.map(each => ({ ...each, Principal: '*' }))),
      ),
    ),
    owner: fc.constantFrom(
      { accountId: cluster.accountId },
      { accountId: '444455556666' },
      {
        accountId: '444455556666',
        publicBuckets: { state: 'read' as const, value: 'restricted' as const },
      },
      { accountId: undefined },
    ),
  })
  .map(({ question, tags, policy: about, owner }) => ({
    question: readQuestion(question, 'aws'),
    resource: { ...ownBucket, tags, ...owner, ...about },
  }));

const queues = {
  Effect: 'Allow',
  Action: 'sqs:*',
  Resource: 'arn:aws:sqs:us-east-1:111122223333:jobs',
};

const trustPolicies = fc.constantFrom(
  policy(podTrust()),
  policy(podTrust({ Action: 'sts:AssumeRole' })),
  policy(
    podTrust({
      Condition: {
        StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' },
      },
    }),
  ),
  policy(podTrust({ Condition: { ArnLike: { 'aws:SourceArn': '*' } } })),
  policy(podTrust(), podTrust({ Effect: 'Deny' })),
  '',
);

/** A role, whole or with a policy that was not read. */
export const roles: fc.Arbitrary<Role> = fc
  .record({
    trustPolicy: trustPolicies,
    identity: permissionStatements,
    withQueues: fc.boolean(),
    incomplete: fc.integer({ min: 0, max: 5 }).map(drawn => drawn === 0),
    boundary: maybeStatements,
    tags: fc.constantFrom<Role['tags']>({}, { team: 'red' }),
  })
  .map(({ trustPolicy, identity, withQueues, incomplete, boundary, tags }) =>
    role({
      trustPolicy,
      tags,
      policies: [
        {
          name: 'app-policy',
          document: policy(...identity, ...(withQueues ? [queues] : [])),
        },
        ...(incomplete ? [{ name: 'lost' }] : []),
      ],
      ...(boundary && {
        boundary: { name: 'edge', document: policy(...boundary) },
      }),
    }),
  );

const associations: fc.Arbitrary<Association> = fc
  .record({
    disableSessionTags: fc.boolean(),
    session: fc.option(permissionStatements, { nil: undefined, freq: 4 }),
    target: fc.integer({ min: 0, max: 5 }).map(drawn => drawn === 0),
  })
  .map(({ disableSessionTags, session, target }) =>
    association({
      disableSessionTags,
      ...(session && { sessionPolicy: policy(...session) }),
      ...(target && { targetRoleArn: 'arn:aws:iam::444455556666:role/there' }),
    }),
  );

const configured = fc
  .constantFrom('none' as const, 'unknown' as const)
  .map(configuredPolicies);

/** Service accounts that ask, most with one of a few roles. */
export function oneOfMany(
  among: readonly Role[],
): fc.Arbitrary<readonly OneOfMany[]> {
  const who = fc
    .record({
      namespace: fc.constantFrom('ns-a', 'ns-b'),
      of: fc.constantFrom(
        cluster,
        { ...cluster, arn: `${cluster.arn}-2`, name: `${cluster.name}-2` },
        { ...cluster, accountId: '444455556666' },
      ),
      association: associations,
      role: fc.constantFrom(...among),
      lacks: fc.constantFrom<SubjectParts>(
        ...Array.from({ length: 8 }, () => ({})),
        { association: absent, role: absent },
        { association: unread(reason), role: absent },
        { role: absent },
        { role: unread(reason) },
      ),
    })
    .map(({ namespace, of, lacks, ...rest }) =>
      subject({
        serviceAccount: {
          clusterArn: of.arn,
          namespace,
          serviceAccount: 'sa1',
        },
        cluster: of,
        ...rest,
        ...lacks,
      }),
    );
  return fc.array(
    fc.record({
      who,
      organizationPolicies: configured,
      vpcEndpointPolicies: configured,
    }),
    { minLength: 1, maxLength: 12 },
  );
}
