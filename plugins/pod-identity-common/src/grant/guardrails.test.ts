import fc from 'fast-check';
import { evaluate, parsePolicy } from 'iam-policy';
import type { AccessIntent } from '../services/intentKinds';
import {
  granteeRefusal,
  judgeIntent,
  meansNamespace,
  type Grantee,
  type GrantRule,
} from './guardrails';
import { writePermissionPolicies } from './writePermissionPolicies';

const clusterArn = 'arn:aws:eks:us-east-1:111122223333:cluster/prod';
const grantee: Grantee = {
  owner: 'group:default/payments',
  serviceAccount: {
    clusterArn,
    namespace: 'payments',
    serviceAccount: 'api',
  },
};

function rule({
  resources,
  ...more
}: Partial<Omit<GrantRule, 'resources'>> & {
  resources?: Partial<GrantRule['resources']>;
} = {}): GrantRule {
  return {
    tagKeys: {},
    ...more,
    resources: {
      buckets: [],
      queues: [],
      topics: [],
      secrets: [],
      ...resources,
    },
  };
}

const buckets = (...patterns: string[]) => ({ buckets: patterns });
const below: AccessIntent = {
  kind: 's3-prefix',
  bucket: 'payments-data',
  prefix: 'reports/2024',
  access: ['list', 'read'],
};
const byTags: AccessIntent = {
  kind: 's3-read-by-tags',
  bucket: 'payments-data',
  tags: { 'my-namespace': { from: 'namespace' } },
};
const send: AccessIntent = { kind: 'sqs-send', queue: 'payments-in' };

/** What a rule says of an intent: `fits`, or the cause of the refusal. */
function verdictOf(
  rules: readonly GrantRule[],
  intent: AccessIntent,
  whom: Grantee = grantee,
): string {
  const judged = judgeIntent(intent, rules, whom);
  return 'refusal' in judged ? judged.refusal.cause : 'fits';
}

describe('meansNamespace', () => {
  it.each<[string, string, boolean]>([
    ['*', 'payments', true],
    ['team-*', 'team-red', true],
    ['team-*', 'teams', false],
    ['*', 'kube-system', false],
    ['*-system', 'kube-system', false],
    ['kube-*', 'kube-system', true],
    ['kube-system', 'kube-system', true],
    ['kube-system', 'kube-public', false],
    ['*', 'kubernetes', true],
  ])('%s means %s: %s', (pattern, namespace, expected) => {
    expect(meansNamespace(pattern, namespace)).toBe(expected);
  });
});

describe('for whom a rule is', () => {
  const of = (more: Partial<Grantee['serviceAccount']>, owner?: string) => ({
    owner: owner ?? grantee.owner,
    serviceAccount: { ...grantee.serviceAccount, ...more },
  });

  it.each<[string, Partial<GrantRule>, Grantee, string | undefined]>([
    ['everybody', {}, grantee, undefined],
    ['an owner', { owners: [grantee.owner] }, grantee, undefined],
    ['another owner', { owners: ['group:default/pay'] }, grantee, 'no-rule'],
    ['owners by pattern', { owners: ['group:*/pay*'] }, grantee, undefined],
    ['a cluster', { clusterArns: [clusterArn] }, grantee, undefined],
    [
      'another cluster',
      { clusterArns: [`${clusterArn}2`] },
      grantee,
      'no-rule',
    ],
    ['a namespace', { namespaces: ['payments'] }, grantee, undefined],
    ['another namespace', { namespaces: ['pay'] }, grantee, 'no-rule'],
    [
      'no kube-system',
      {},
      of({ namespace: 'kube-system' }),
      'system-namespace',
    ],
    [
      'no kube-system by a pattern',
      { namespaces: ['*-system'] },
      of({ namespace: 'kube-system' }),
      'system-namespace',
    ],
    [
      'kube-system by its name',
      { namespaces: ['kube-system'] },
      of({ namespace: 'kube-system' }),
      undefined,
    ],
    [
      'no default',
      {},
      of({ serviceAccount: 'default' }),
      'default-service-account',
    ],
    [
      'no default by a pattern',
      { serviceAccounts: ['*', 'def*'] },
      of({ serviceAccount: 'default' }),
      'default-service-account',
    ],
    [
      'default by its name',
      { serviceAccounts: ['default'] },
      of({ serviceAccount: 'default' }),
      undefined,
    ],
    [
      'default-2 is another',
      {},
      of({ serviceAccount: 'default-2' }),
      undefined,
    ],
    ['a service account', { serviceAccounts: ['a?i'] }, grantee, undefined],
    [
      'another service account',
      { serviceAccounts: ['ap'] },
      grantee,
      'no-rule',
    ],
  ])('%s', (_, more, whom, cause) => {
    expect(granteeRefusal([rule(more)], whom)?.cause).toBe(cause);
  });
});

describe('judgeIntent', () => {
  it.each<[string, Parameters<typeof rule>[0], AccessIntent, string]>([
    ['a bucket', { resources: buckets('payments-*') }, below, 'fits'],
    [
      'a bucket by its name',
      { resources: buckets('payments-data') },
      below,
      'fits',
    ],
    [
      'a longer name',
      { resources: buckets('payments-dat') },
      below,
      'outside-limits',
    ],
    ['another type', { resources: { queues: ['*'] } }, below, 'outside-limits'],
    [
      'the name of the owner',
      { resources: buckets('{owner}-*') },
      below,
      'fits',
    ],
    [
      'the name of another owner',
      { resources: buckets('data-{owner}') },
      below,
      'outside-limits',
    ],
    [
      'the namespace',
      { resources: buckets('{namespace}-data') },
      below,
      'fits',
    ],
    ['a queue', { resources: { queues: ['payments-*'] } }, send, 'fits'],
    [
      'a kind',
      { resources: buckets('*'), kinds: ['s3-prefix'] },
      below,
      'fits',
    ],
    [
      'another kind',
      { resources: buckets('*'), kinds: ['s3-read-by-tags'] },
      below,
      'kind-outside-limits',
    ],
    [
      'access',
      { resources: buckets('*'), access: ['read', 'list'] },
      below,
      'fits',
    ],
    [
      'more access',
      { resources: buckets('*'), access: ['read'] },
      below,
      'access-outside-limits',
    ],
    [
      'the prefix',
      { resources: buckets('*'), prefixes: ['reports/2024'] },
      below,
      'fits',
    ],
    [
      'a wider prefix',
      { resources: buckets('*'), prefixes: ['reports'] },
      below,
      'fits',
    ],
    [
      'a pattern of prefixes',
      { resources: buckets('*'), prefixes: ['rep*'] },
      below,
      'fits',
    ],
    [
      'a narrower prefix',
      { resources: buckets('*'), prefixes: ['reports/2024/q1'] },
      below,
      'prefix-outside-limits',
    ],
    [
      'a prefix that begins alike',
      { resources: buckets('*'), prefixes: ['reports/202'] },
      below,
      'prefix-outside-limits',
    ],
    [
      'the whole bucket, where prefixes are open',
      {
        resources: buckets('*'),
        prefixes: ['*'],
        tagKeys: { 'my-namespace': { from: 'namespace', values: [] } },
      },
      byTags,
      'prefix-outside-limits',
    ],
    [
      'prefixes limit no queue',
      { resources: { queues: ['*'] }, prefixes: ['x'] },
      send,
      'fits',
    ],
  ])('%s', (_, more, intent, expected) => {
    expect(verdictOf([rule(more)], intent)).toBe(expected);
  });

  describe('tags of objects', () => {
    const tagKeys: GrantRule['tagKeys'] = {
      'my-namespace': { from: 'namespace', values: [] },
      'my-service-account': { from: 'service-account', values: [] },
      stage: { values: ['live', '{namespace}'] },
    };
    const ns = { from: 'namespace' } as const;
    const sa = { from: 'service-account' } as const;
    const literal = (value: string) => ({ from: 'literal' as const, value });
    type Tags = Extract<AccessIntent, { tags: unknown }>['tags'];

    it.each<[Tags, string]>([
      [{ 'my-namespace': ns }, 'fits'],
      [{ 'my-namespace': ns, 'my-service-account': sa }, 'fits'],
      [{ 'my-namespace': ns, stage: literal('live') }, 'fits'],
      [{ stage: literal('live') }, 'fits'],
      [{ stage: literal('payments') }, 'fits'],
      [{ stage: literal('lab') }, 'tag-value-outside-limits'],
      [{ stage: literal('{namespace}') }, 'tag-value-outside-limits'],
      [{ stage: ns }, 'tag-value-outside-limits'],
      [{ 'my-namespace': literal('ns-a') }, 'tag-value-outside-limits'],
      [{ 'my-namespace': literal('payments') }, 'tag-value-outside-limits'],
      // A service account that is called as another team's namespace.
      [{ 'my-namespace': sa }, 'tag-value-outside-limits'],
      [{ 'my-service-account': sa }, 'tags-of-any-namespace'],
      [{ team: ns }, 'tag-key-outside-limits'],
      [{ team: literal('data') }, 'tag-key-outside-limits'],
      [{ 'My-Namespace': ns }, 'tag-key-outside-limits'],
      [{ constructor: ns }, 'tag-key-outside-limits'],
      [{ 'my-namespace': ns, team: ns }, 'tag-key-outside-limits'],
    ])('%j: %s', (tags, expected) => {
      expect(
        verdictOf([rule({ resources: buckets('*'), tagKeys })], {
          ...byTags,
          tags,
        }),
      ).toBe(expected);
    });
  });

  it('joins no two rules: one must take in all of a grant', () => {
    const rules = [
      rule({ resources: buckets('payments-data'), access: ['list'] }),
      rule({ resources: buckets('payments-data'), access: ['read'] }),
    ];
    expect(verdictOf(rules, below)).toBe('access-outside-limits');
    expect(verdictOf(rules, { ...below, access: ['read'] })).toBe('fits');
  });

  it('tells of the rule that comes the nearest, what to do, and no rule of others', () => {
    const judged = judgeIntent(
      below,
      [
        rule({ resources: buckets('other') }),
        rule({ resources: buckets('payments-data'), prefixes: ['invoices'] }),
        rule({ owners: ['group:default/data'], resources: buckets('secret') }),
      ],
      grantee,
    );
    expect(judged).toEqual({
      refusal: {
        cause: 'prefix-outside-limits',
        params: {
          name: 'payments-data',
          prefix: 'reports/2024',
          open: 'invoices',
        },
        message:
          'the prefix reports/2024 of bucket payments-data is not open. Ask for what is below invoices. Ask the platform team to change podIdentity.grants.rules if you need more.',
      },
    });
    expect(
      judgeIntent(
        { ...below, bucket: 'secret' },
        [
          rule({ resources: buckets('payments-*') }),
          rule({
            owners: ['group:default/data'],
            resources: buckets('secret'),
          }),
        ],
        grantee,
      ),
    ).toMatchObject({
      refusal: {
        message:
          'access to the bucket secret cannot be granted to group:default/payments. Open are the buckets payments-*. Ask the platform team to change podIdentity.grants.rules if group:default/payments should have it.',
      },
    });
  });

  it.each(['user:default/payments', 'group:eu/payments'])(
    'takes %s not for the group of that name',
    owner => {
      const whom = { ...grantee, owner };
      const named = rule({ resources: buckets('{owner}-*') });
      expect(verdictOf([named], below, whom)).toBe('outside-limits');
    },
  );

  /** Names and prefixes of few letters, so that near misses are common. */
  const word = fc.stringMatching(/^[ab]{1,3}$/);
  const bucketName = fc.stringMatching(/^[ab]{3,4}$/);
  const pattern = fc.stringMatching(/^[ab]{0,2}[*?]{1,2}[ab]?$/);
  const rules = fc.record({
    buckets: fc.array(pattern, { minLength: 1, maxLength: 2 }),
    prefixes: fc.option(
      fc.array(fc.stringMatching(/^[ab*]{1,3}(\/[ab*]{1,2})?$/), {
        minLength: 1,
        maxLength: 2,
      }),
      { nil: undefined },
    ),
    access: fc.option(
      fc.subarray(['list', 'read', 'write', 'delete'], { minLength: 2 }),
      {
        nil: undefined,
      },
    ),
    values: fc.subarray(['ns-a', 'public']),
  });
  const wanted: fc.Arbitrary<AccessIntent> = fc.oneof(
    fc.record({
      kind: fc.constant('s3-prefix' as const),
      bucket: bucketName,
      prefix: fc
        .array(word, { minLength: 1, maxLength: 2 })
        .map(parts => parts.join('/')),
      access: fc.subarray(['list', 'read', 'write', 'delete'] as const, {
        minLength: 1,
      }),
    }) as fc.Arbitrary<AccessIntent>,
    fc.record({
      kind: fc.constant('s3-read-by-tags' as const),
      bucket: bucketName,
      tags: fc.dictionary(
        fc.oneof(
          { weight: 9, arbitrary: fc.constant('my-namespace') },
          { weight: 1, arbitrary: fc.constant('team') },
        ),
        fc.constantFrom(
          { from: 'namespace' as const },
          { from: 'service-account' as const },
          { from: 'literal' as const, value: 'ns-a' },
          { from: 'literal' as const, value: 'public' },
        ),
        { minKeys: 1, maxKeys: 2 },
      ),
    }),
  );
  const access: Record<string, string> = {
    's3:GetObject': 'read',
    's3:PutObject': 'write',
    's3:DeleteObject': 'delete',
  };
  const regExp = (text: string) =>
    new RegExp(`^${text.replace(/[*]/g, '.*').replace(/[?]/g, '.')}$`);

  const mostly = fc.constantFrom(true, true, true, false);
  const letsEverybodyIn = {
    name: 'bucket of a stranger',
    document: parsePolicy({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:*',
        Resource: '*',
      },
    }).document!,
  };

  it('lets pass nothing that gives more than the rule opens, as the written policy is judged', () => {
    let passed = 0;
    let allowed = 0;
    fc.assert(
      fc.property(
        rules,
        wanted,
        fc.record({
          action: fc.constantFrom(
            's3:GetObject',
            's3:PutObject',
            's3:DeleteObject',
          ),
          bucket: bucketName,
          isSame: mostly,
          isBelow: mostly,
          key: fc
            .array(word, { minLength: 1, maxLength: 4 })
            .map(k => k.join('/')),
          tags: fc.record({
            'my-namespace': fc.constantFrom(
              'payments',
              'ns-a',
              'public',
              'api',
            ),
            team: fc.constantFrom('payments', 'api', 'public'),
          }),
          account: mostly.map(isOwn =>
            isOwn ? '111122223333' : '999999999999',
          ),
        }),
        ({ buckets: open, values, ...limits }, intent, probe) => {
          const one = rule({
            ...limits,
            resources: buckets(...open),
            tagKeys: { 'my-namespace': { from: 'namespace', values } },
          });
          if (verdictOf([one], intent) !== 'fits') {
            return;
          }
          passed += 1;
          const bucket =
            probe.isSame && 'bucket' in intent ? intent.bucket : probe.bucket;
          const key =
            probe.isBelow && intent.kind === 's3-prefix'
              ? `${intent.prefix}/${probe.key}`
              : probe.key;
          const policies = writePermissionPolicies([intent], clusterArn).map(
            ({ name, document }) => ({
              name,
              document: parsePolicy(document).document!,
            }),
          );
          const { outcome } = evaluate(
            {
              principal: {
                type: 'AWS',
                id: 'arn:aws:iam::111122223333:role/r',
                accountId: '111122223333',
                sessionArn: 'arn:aws:sts::111122223333:assumed-role/r/s',
              },
              action: probe.action,
              resource: `arn:aws:s3:::${bucket}/${key}`,
              resourceAccountId: probe.account,
              context: {
                values: {
                  'aws:ResourceAccount': probe.account,
                  'aws:PrincipalTag/kubernetes-namespace': 'payments',
                  'aws:PrincipalTag/kubernetes-service-account': 'api',
                  's3:ExistingObjectTag/my-namespace':
                    probe.tags['my-namespace'],
                  's3:ExistingObjectTag/team': probe.tags.team,
                },
              },
            },
            {
              scp: { state: 'absent' },
              rcp: { state: 'absent' },
              boundary: { state: 'absent' },
              session: { state: 'absent' },
              identity: { state: 'read', policies },
              resource:
                probe.account === '111122223333'
                  ? { state: 'absent' }
                  : { state: 'read', policies: [letsEverybodyIn] },
            },
          );
          if (outcome === 'denied') {
            return;
          }
          allowed += 1;
          expect({
            outcome,
            account: probe.account,
            isOpen: open.some(each => regExp(each).test(bucket)),
            isBelow:
              !limits.prefixes ||
              limits.prefixes.some(each => regExp(`${each}/*`).test(key)),
            isGiven:
              intent.kind === 's3-read-by-tags'
                ? probe.action === 's3:GetObject'
                : !limits.access ||
                  limits.access.includes(access[probe.action]),
            isOwn:
              intent.kind !== 's3-read-by-tags' ||
              ['payments', ...values].includes(probe.tags['my-namespace']),
          }).toEqual({
            outcome: 'allowed',
            account: '111122223333',
            isOpen: true,
            isBelow: true,
            isGiven: true,
            isOwn: true,
          });
        },
      ),
      { numRuns: 4_000 },
    );
    // Enough of them are about something.
    expect(passed).toBeGreaterThan(100);
    expect(allowed).toBeGreaterThan(2);
  });
});
