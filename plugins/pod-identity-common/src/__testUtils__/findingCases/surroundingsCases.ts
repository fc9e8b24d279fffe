import type { ReadAccessInput } from '../../see';
import type { Surroundings } from '../../subject';
import {
  accessInput,
  cluster,
  inputWith,
  podTrust,
  policy,
  role,
  absent,
  by,
} from '../fixtures';
import { objects, type FindingCase } from './inputs';

const issuer = 'oidc.eks.us-east-1.amazonaws.com/id/0123';
const key = 'arn:aws:kms:us-east-1:111122223333:key/1234';

const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: objects };
const decrypt = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: key };

const around = (input: ReadAccessInput, surroundings: Surroundings) => ({
  ...input,
  ...surroundings,
});
const encrypted = (
  statements: object[],
  kmsKey = key,
  members: Parameters<typeof inputWith>[1] = {},
) =>
  around(inputWith(statements, members), {
    buckets: { data: { encryption: { kmsKey } } },
  });
const abac = (statement: object, enabled = false, Resource = objects) =>
  around(
    inputWith([
      {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource,
        Condition: { StringEquals: { 'aws:ResourceTag/team': 'a' } },
        ...statement,
      },
    ]),
    { buckets: { data: { abac: enabled } } },
  );

function trusting(...statements: object[]): ReadAccessInput {
  return accessInput({ role: role({ trustPolicy: policy(...statements) }) });
}
const byToken = (subject: string, of = issuer) => ({
  Effect: 'Allow',
  Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${of}` },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: {
    StringEquals: {
      [`${of}:sub`]: `system:serviceaccount:${subject}`,
      [`${of}:aud`]: 'sts.amazonaws.com',
    },
  },
});
const bothWays = (subject: string, of?: string) =>
  around(trusting(podTrust(), byToken(subject, of)), { oidcIssuer: issuer });

const own = { namespace: 'ns-a', serviceAccount: 'sa1' };
const named = (
  tags: Record<string, string | string[]>,
  roleUsers: Surroundings['roleUsers'] = [own],
) =>
  around(
    trusting(
      podTrust({
        Condition: {
          StringEquals: Object.fromEntries(
            Object.entries({ 'eks-cluster-arn': cluster.arn, ...tags }).map(
              ([tag, value]) => [`aws:RequestTag/${tag}`, value],
            ),
          ),
        },
      }),
    ),
    { roleUsers },
  );

/** Hits and near misses of the rules that look at what is around a role. */
export const surroundingsCases: FindingCase[] = [
  {
    rule: 'cluster-unsupported',
    hits: {
      'on an Outpost': accessInput({ hosting: 'outpost' }),
      connected: accessInput({ hosting: 'connected' }),
    },
    misses: {
      'in the Region': accessInput({ hosting: 'region' }),
      'not read': accessInput(),
    },
  },
  {
    rule: 'irsa-beside-association',
    hits: {
      exactly: bothWays('ns-a:sa1'),
      'by a pattern': around(
        trusting(podTrust(), {
          ...byToken('x:y'),
          Condition: {
            StringLike: { [`${issuer}:sub`]: 'system:serviceaccount:ns-a:*' },
          },
        }),
        { oidcIssuer: issuer },
      ),
    },
    misses: {
      'another service account': bothWays('ns-a:sa2'),
      'the issuer of another cluster': bothWays('ns-a:sa1', `${issuer}4`),
      'an issuer that was not read': trusting(podTrust(), byToken('ns-a:sa1')),
      'no association': {
        ...bothWays('ns-a:sa1'),
        ...by(absent),
      },
    },
  },
  {
    rule: 'trust-name-unused',
    hits: {
      'a namespace': named({ 'kubernetes-namespace': ['ns-a', 'ns-c'] }),
      'a service account': named({
        'kubernetes-namespace': 'ns-a',
        'kubernetes-service-account': ['sa1', 'sa9'],
      }),
      'a pair of names that are used, but not together': named(
        {
          'kubernetes-namespace': ['ns-a', 'ns-b'],
          'kubernetes-service-account': 'sa1',
        },
        [own, { namespace: 'ns-b', serviceAccount: 'sa2' }],
      ),
      'of a cluster by its name': around(
        trusting(
          podTrust({
            Condition: {
              StringEquals: {
                'aws:RequestTag/eks-cluster-name': cluster.name,
                'aws:RequestTag/kubernetes-namespace': ['ns-a', 'ns-c'],
              },
            },
          }),
        ),
        { roleUsers: [own] },
      ),
    },
    misses: {
      'names that are all used': named(
        { 'kubernetes-namespace': ['ns-a', 'ns-b'] },
        [own, { namespace: 'ns-b', serviceAccount: 'sa2' }],
      ),
      'the pair of this page, and that of another statement': around(
        trusting(
          ...['sa1', 'sa2'].map(name =>
            podTrust({
              Condition: {
                StringEquals: {
                  'aws:RequestTag/eks-cluster-arn': cluster.arn,
                  'aws:RequestTag/kubernetes-namespace': 'ns-a',
                  'aws:RequestTag/kubernetes-service-account': name,
                },
              },
            }),
          ),
        ),
        { roleUsers: [{ namespace: 'ns-a', serviceAccount: 'sa2' }] },
      ),
      'associations that were not read': {
        ...named({ 'kubernetes-namespace': 'ns-c' }),
        roleUsers: undefined,
      },
      'another cluster too': named({
        'eks-cluster-arn': [cluster.arn, `${cluster.arn}-2`],
        'kubernetes-namespace': ['ns-a', 'ns-c'],
      }),
      'any cluster': around(
        trusting(
          podTrust({
            Condition: {
              StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-c' },
            },
          }),
        ),
        { roleUsers: [own] },
      ),
    },
  },
  {
    rule: 'bucket-tag-without-abac',
    hits: {
      'that never allows': abac({}),
      'that never denies': abac({ Effect: 'Deny' }),
      'by the key of S3': abac({
        Condition: { StringEquals: { 's3:BucketTag/team': 'a' } },
      }),
      'that allows in any case': abac({
        Condition: { StringNotEquals: { 'aws:ResourceTag/team': 'a' } },
      }),
    },
    misses: {
      enabled: abac({}, true),
      'not read': around(abac({}), { buckets: { data: {} } }),
      'another bucket': abac({}, false, 'arn:aws:s3:::other/*'),
      'a pattern of buckets': abac({}, false, 'arn:aws:s3:::dat*'),
      'a tag of the object': abac({
        Condition: { StringEquals: { 's3:ExistingObjectTag/team': 'a' } },
      }),
    },
  },
  {
    rule: 'grant-without-key',
    hits: {
      'no word of KMS': encrypted([read]),
      'another key': encrypted([read, { ...decrypt, Resource: `${key}5` }]),
      'reading alone': encrypted([
        { ...read, Action: 's3:PutObject' },
        decrypt,
      ]),
      'a key by its id': encrypted(
        [read, { ...decrypt, Resource: `${key}5` }],
        '1234',
      ),
      'a key by an alias': encrypted([read], 'alias/data'),
      'of another account': encrypted(
        [read, decrypt],
        'arn:aws:kms:us-east-1:444455556666:key/1234',
      ),
      'a boundary without KMS': encrypted([read, decrypt], key, {
        boundary: { name: 'edge', document: policy(read) },
      }),
    },
    misses: {
      'the key': encrypted([read, decrypt]),
      'the key by its id': encrypted([read, decrypt], '1234'),
      'by an alias, any key': encrypted([read, decrypt], 'alias/data'),
      'through S3 alone': encrypted([
        read,
        {
          ...decrypt,
          Resource: '*',
          Condition: {
            StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' },
          },
        },
      ]),
      'everything of KMS': encrypted([
        { ...read, Action: 's3:*' },
        { ...decrypt, Action: 'kms:*' },
      ]),
      'keys of S3': around(inputWith([read]), {
        buckets: { data: { encryption: {} } },
      }),
      "AWS's key for S3": encrypted([read], 'alias/aws/s3'),
      'no content': encrypted([{ ...read, Action: 's3:DeleteObject' }]),
      'another bucket': encrypted([
        { ...read, Resource: 'arn:aws:s3:::other/*' },
      ]),
      'not read': inputWith([read]),
      'a policy that was not read': {
        ...encrypted([read]),
        role: accessInput({
          role: role({
            policies: [
              { name: 'app-policy', document: policy(read) },
              { name: 'unread' },
            ],
          }),
        }).role,
      },
      'writing past the boundary': encrypted(
        [{ ...read, Action: 's3:*' }, decrypt],
        key,
        {
          boundary: { name: 'edge', document: policy(read, decrypt) },
        },
      ),
    },
  },
];
