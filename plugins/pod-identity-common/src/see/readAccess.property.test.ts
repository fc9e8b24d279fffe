import fc from 'fast-check';
import {
  evaluate,
  matchesWildcard,
  parsePolicy,
  type Decision,
  type PolicyLayer,
} from 'iam-policy';
import type { Grant } from '../model';
import { accessInput, policy, role } from '../__testUtils__/fixtures';
import { s3Actions } from '../services/s3/actions';
import { readAccess } from './readAccess';

/** A request with everything that decides on it, in a world of a few buckets and keys. */
interface Asked {
  action: string;
  bucket: string;
  /** Of an object, or the prefix of a listing. */
  key: string;
  tags: Record<string, string>;
  secure: string;
}

const statements = fc
  .record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    action: fc.subarray(
      ['s3:GetObject', 's3:Put*', 's3:*', 's3:ListBucket', 's3:*Object*', '*'],
      { minLength: 1, maxLength: 2 },
    ),
    resource: fc.subarray(
      [
        '*',
        'arn:aws:s3:::a',
        'arn:aws:s3:::a/*',
        'arn:aws:s3:::a*',
        'arn:aws:s3:::b/x*',
        'arn:aws:s3:::*/x/1',
        'arn:aws:s3:::a/${aws:PrincipalTag/kubernetes-namespace}/*',
        'arn:aws:s3:::a/${aws:PrincipalTag/team}/*',
      ],
      { minLength: 1, maxLength: 2 },
    ),
    notAction: fc.boolean(),
    notResource: fc.boolean(),
    Condition: fc.constantFrom(
      undefined,
      undefined,
      {
        StringEquals: {
          's3:ExistingObjectTag/ns': '${aws:PrincipalTag/kubernetes-namespace}',
        },
      },
      { StringNotEquals: { 's3:ExistingObjectTag/ns': 'ns-a' } },
      { StringEqualsIfExists: { 's3:ExistingObjectTag/ns': 'ns-b' } },
      {
        StringEquals: { 's3:ExistingObjectTag/ns': '${aws:PrincipalTag/team}' },
      },
      { StringEquals: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-a' } },
      { StringLike: { 'aws:PrincipalTag/kubernetes-namespace': 'other-*' } },
      { StringLike: { 's3:prefix': 'x*' } },
      { Null: { 's3:ExistingObjectTag/ns': 'true' } },
      { Bool: { 'aws:SecureTransport': 'true' } },
    ),
  })
  .map(({ Effect, action, resource, notAction, notResource, Condition }) => ({
    Effect,
    [notAction ? 'NotAction' : 'Action']: action,
    [notResource ? 'NotResource' : 'Resource']: resource,
    ...(Condition ? { Condition } : {}),
  }));

const documents = fc
  .array(statements, { minLength: 1, maxLength: 3 })
  .map(list => policy(...list));

const requests: fc.Arbitrary<Asked> = fc.record({
  action: fc.constantFrom(
    's3:GetObject',
    's3:PutObject',
    's3:PutObjectTagging',
    's3:DeleteObject',
    's3:ListBucket',
    's3:GetBucketLocation',
  ),
  bucket: fc.constantFrom('a', 'ab', 'b'),
  key: fc.constantFrom('x', 'x/1', 'ns-a/1', 'y'),
  tags: fc.constantFrom<Record<string, string>>(
    {},
    { ns: 'ns-a' },
    { ns: 'ns-b' },
  ),
  secure: fc.constantFrom('true', 'false'),
});

const roles = fc.record({
  identity: fc.array(documents, { minLength: 1, maxLength: 2 }),
  boundary: fc.option(documents, { nil: undefined }),
});

/** What the evaluator says of one request, other layers being out of the way. */
function decide(
  { identity, boundary }: { identity: string[]; boundary?: string },
  { action, bucket, key, tags, secure }: Asked,
): Decision {
  const [{ level, lists, objectTag }] = s3Actions.matching(action);
  const layer = (texts: string[]): PolicyLayer => ({
    state: 'read',
    policies: texts.map(text => ({
      name: 'p',
      document: parsePolicy(text).document!,
    })),
  });
  const absent: PolicyLayer = { state: 'absent' };
  return evaluate(
    {
      principal: {
        id: 'arn:aws:iam::111122223333:role/app',
        type: 'AWS',
        accountId: '111122223333',
      },
      action,
      resource: `arn:aws:s3:::${bucket}${level === 'object' ? `/${key}` : ''}`,
      resourceAccountId: '111122223333',
      context: {
        values: {
          'aws:PrincipalTag/kubernetes-namespace': 'ns-a',
          'aws:SecureTransport': secure,
          ...(lists ? { 's3:prefix': key } : {}),
          ...(objectTag
            ? Object.fromEntries(
                Object.entries(tags).map(([k, v]) => [
                  `s3:ExistingObjectTag/${k}`,
                  v,
                ]),
              )
            : {}),
        },
      },
    },
    {
      identity: layer(identity),
      boundary: boundary === undefined ? absent : layer([boundary]),
      session: absent,
      resource: absent,
      scp: absent,
      rcp: absent,
    },
  );
}

/** Whether a grant speaks of the request, its conditions apart. */
function speaksOf(grant: Grant, { action, bucket, key }: Asked): boolean {
  const [{ level, accessClass }] = s3Actions.matching(action);
  const isListing = action === 's3:ListBucket';
  return (
    grant.accessClass === accessClass &&
    grant.actions.some(pattern =>
      matchesWildcard(pattern.toLowerCase(), action.toLowerCase()),
    ) &&
    grant.place.service === 's3' &&
    matchesWildcard(grant.place.name, bucket) &&
    (level === 'object' || isListing
      ? grant.place.part !== undefined && matchesWildcard(grant.place.part, key)
      : grant.place.part === undefined)
  );
}

describe('grants and the evaluator', () => {
  const allowsFor = (
    { identity, boundary }: { identity: string[]; boundary?: string },
    asked: Asked,
  ) =>
    readAccess(
      accessInput({
        role: role({
          policies: identity.map((document, i) => ({
            name: `p${i}`,
            document,
          })),
          ...(boundary === undefined
            ? {}
            : { boundary: { name: 'edge', document: boundary } }),
        }),
      }),
    ).grants.filter(
      grant => grant.effect === 'Allow' && speaksOf(grant, asked),
    );

  it('agree: what is allowed is granted, and what is granted without conditions is allowed', () => {
    fc.assert(
      fc.property(roles, requests, (policies, asked) => {
        const { outcome } = decide(policies, asked);
        const verdicts = allowsFor(policies, asked).map(
          ({ verdict }) => verdict,
        );
        const isGranted = verdicts.some(verdict => verdict !== 'ineffective');
        expect({ allowed: outcome === 'allowed', isGranted }).not.toEqual({
          allowed: true,
          isGranted: false,
        });
        expect([outcome, verdicts.includes('effective')]).not.toEqual([
          expect.stringMatching(/denied|unknown/),
          true,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
