import fc from 'fast-check';
import {
  evaluate,
  matchesWildcard,
  parsePolicy,
  type Decision,
  type PolicyLayer,
} from 'iam-policy';
import { loadActions, type ActionCatalogue } from 'iam-policy/actions';
import type { AccessClass, Grant } from '../model';
import {
  accessInput,
  association,
  inputWith,
  policy,
  role,
} from '../__testUtils__/fixtures';
import { s3Actions } from '../services/s3/actions';
import { readAccess } from './readAccess';

/** A request with everything that decides on it. */
interface Asked {
  action: string;
  resource: string;
  /** What it carries beside what every request of the session does. */
  values: Record<string, string>;
  /** Whether a grant is of its class and place. */
  isAt(grant: Grant, isSorted: boolean): boolean;
}

interface Policies {
  identity: string[];
  boundary?: string;
  session?: string;
}

/** Statements of a world of a few actions and resources. */
const statementsOf = (world: {
  actions: string[];
  resources: string[];
  conditions: (object | undefined)[];
}) =>
  fc
    .record({
      Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
      action: fc.subarray(world.actions, { minLength: 1, maxLength: 2 }),
      resource: fc.subarray(world.resources, { minLength: 1, maxLength: 2 }),
      notAction: fc.boolean(),
      notResource: fc.boolean(),
      Condition: fc.constantFrom(undefined, undefined, ...world.conditions),
    })
    .map(({ Effect, action, resource, notAction, notResource, Condition }) => ({
      Effect,
      [notAction ? 'NotAction' : 'Action']: action,
      [notResource ? 'NotResource' : 'Resource']: resource,
      ...(Condition ? { Condition } : {}),
    }));

const policiesOf = (
  statements: fc.Arbitrary<object>,
): fc.Arbitrary<Policies> => {
  const documents = fc
    .array(statements, { minLength: 1, maxLength: 3 })
    .map(list => policy(...list));
  return fc.record({
    identity: fc.array(documents, { minLength: 1, maxLength: 2 }),
    boundary: fc.option(documents, { nil: undefined }),
    session: fc.option(documents, { nil: undefined, freq: 2 }),
  });
};

const ofAnyService = [
  { StringEquals: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-a' } },
  { StringLike: { 'aws:PrincipalTag/kubernetes-namespace': 'other-*' } },
  { StringEquals: { 'aws:SourceVpc': 'vpc-1' } },
];

const s3Policies = policiesOf(
  statementsOf({
    actions: [
      's3:GetObject',
      's3:Put*',
      's3:*',
      's3:ListBucket',
      's3:*Object*',
      'sqs:*',
      '*',
    ],
    resources: [
      '*',
      'arn:aws:s3:::a',
      'arn:aws:s3:::a/*',
      'arn:aws:s3:::a*',
      'arn:aws:s3:::b/x*',
      'arn:aws:s3:::*/x/1',
      'arn:aws:s3:::a/${aws:PrincipalTag/kubernetes-namespace}/*',
      'arn:aws:s3:::a/${aws:PrincipalTag/team}/*',
    ],
    conditions: [
      ...ofAnyService,
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
      { StringLike: { 's3:prefix': 'x*' } },
      { Null: { 's3:ExistingObjectTag/ns': 'true' } },
    ],
  }),
);

const vpc = fc.constantFrom('vpc-1', 'vpc-2');

const s3Requests: fc.Arbitrary<Asked> = fc
  .record({
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
    tag: fc.constantFrom(undefined, 'ns-a', 'ns-b'),
    vpc,
  })
  .map(({ action, bucket, key, tag, vpc: sourceVpc }) => {
    const [{ level, accessClass, lists, objectTag }] =
      s3Actions.matching(action);
    return {
      action,
      resource: `arn:aws:s3:::${bucket}${level === 'object' ? `/${key}` : ''}`,
      values: {
        'aws:SourceVpc': sourceVpc,
        ...(lists && { 's3:prefix': key }),
        ...(objectTag &&
          tag !== undefined && { 's3:ExistingObjectTag/ns': tag }),
      },
      isAt: ({ place, accessClass: given }) =>
        place.service === 's3' &&
        given === accessClass &&
        matchesWildcard(place.name, bucket) &&
        (level === 'object' || lists
          ? place.part !== undefined && matchesWildcard(place.part, key)
          : place.part === undefined),
    };
  });

const sqs = 'arn:aws:sqs:us-east-1:111122223333';
const table = 'arn:aws:dynamodb:us-east-1:111122223333:table/orders';
const secret = 'arn:aws:secretsmanager:us-east-1:111122223333:secret';

const otherPolicies = policiesOf(
  statementsOf({
    actions: [
      'sqs:SendMessage',
      'sqs:*',
      'sqs:Send*',
      'SQS:list*',
      'sqs:CreateQueue',
      'secretsmanager:Get*',
      'dynamodb:*',
      'dynamodb:Query',
      'dynamodb:GetItem',
      's3:*',
      's*:*',
      '*:Get*',
      '*',
    ],
    resources: [
      '*',
      `${sqs}:orders`,
      `${sqs}:orders*`,
      'arn:aws:sqs:*:*:*',
      'arn:aws:sqs',
      `${sqs}:\${aws:PrincipalTag/kubernetes-namespace}-*`,
      `${sqs}:\${aws:PrincipalTag/team}`,
      `${sqs}:*\${aws:PrincipalTag/kubernetes-pod-name}`,
      'arn:aws:sqs:us-east-1:${aws:PrincipalAccount}:orders',
      'arn:aws:sqs:us-*-1:111122223333:orders',
      `${secret}:orders/*`,
      'arn:aws:secretsmanager:*',
      table,
      `${table}/index/*`,
      'arn:aws:dynamodb:*:*:table/*',
      'arn:aws:s3:::a/*',
    ],
    conditions: [
      ...ofAnyService,
      { StringEquals: { 'aws:ResourceTag/team': 'a' } },
      {
        StringEqualsIfExists: {
          'aws:ResourceTag/team': '${aws:PrincipalTag/kubernetes-namespace}',
        },
      },
      { Null: { 'aws:ResourceTag/team': 'true' } },
      {
        StringEquals: {
          'aws:RequestTag/kubernetes-namespace':
            '${aws:PrincipalTag/kubernetes-namespace}',
        },
      },
      { StringLike: { 's3:prefix': 'x*' } },
    ],
  }),
);

const accessClasses: Record<string, AccessClass> = {
  'sqs:SendMessage': 'write',
  'sqs:ReceiveMessage': 'read',
  'sqs:PurgeQueue': 'delete',
  'sqs:ListQueues': 'read',
  'sqs:CreateQueue': 'write',
  'secretsmanager:GetSecretValue': 'read',
  'secretsmanager:ListSecrets': 'list',
  'dynamodb:GetItem': 'read',
  'dynamodb:DeleteItem': 'delete',
  'dynamodb:Query': 'read',
  'dynamodb:ListTables': 'list',
  'dynamodb:TagResource': 'tag',
};

/** What actions of a service are asked of; those whose names begin so, of nothing in particular. */
const resources: Record<string, string[]> = {
  sqs: [`${sqs}:orders`, `${sqs}:orders-dead`, `${sqs}:ns-a-jobs`],
  secretsmanager: [`${secret}:orders/db-AbCdEf`, `${secret}:other-AbCdEf`],
  dynamodb: [table, `${table}-old`],
};

const otherRequests: fc.Arbitrary<Asked> = fc
  .record({
    action: fc.constantFrom(...Object.keys(accessClasses)),
    at: fc.nat(),
    ofIndex: fc.boolean(),
    tag: fc.constantFrom(undefined, 'a', 'ns-a'),
    sets: fc.constantFrom(undefined, 'ns-a'),
    vpc,
  })
  .map(({ action, at, ofIndex, tag, sets, vpc: sourceVpc }) => {
    const [service, name] = action.split(':');
    const those = resources[service];
    const one = those[at % those.length];
    const resource = ofIndex && name === 'Query' ? `${one}/index/by-date` : one;
    const isOfNothing = /^List/.test(name);
    return {
      action,
      resource: isOfNothing ? '*' : resource,
      values: {
        'aws:SourceVpc': sourceVpc,
        ...(tag !== undefined && { 'aws:ResourceTag/team': tag }),
        ...(/^Create|^Tag/.test(name) &&
          sets && { 'aws:RequestTag/kubernetes-namespace': sets }),
      },
      isAt: ({ place, accessClass }, isSorted) =>
        (place.service === '*' || place.service === service) &&
        accessClass ===
          (isSorted && place.service !== '*' ? accessClasses[action] : 'any') &&
        (isOfNothing
          ? place.arn === undefined
          : matchesWildcard(place.arn ?? place.name, resource)),
    };
  });

/** What the evaluator says of one request, other layers being out of the way. */
function decide(
  { identity, boundary, session }: Policies,
  { action, resource, values }: Asked,
): Decision {
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
      resource,
      resourceAccountId: '111122223333',
      context: {
        values: {
          'aws:PrincipalAccount': '111122223333',
          // A session policy goes with session tags off.
          ...(session === undefined && {
            'aws:PrincipalTag/kubernetes-namespace': 'ns-a',
            'aws:PrincipalTag/kubernetes-pod-name': 'pod-1',
          }),
          ...values,
        },
      },
    },
    {
      identity: layer(identity),
      boundary: boundary === undefined ? absent : layer([boundary]),
      session: session === undefined ? absent : layer([session]),
      resource: absent,
      scp: absent,
      rcp: absent,
    },
  );
}

function grantsOf(
  { identity, boundary, session }: Policies,
  actions?: ActionCatalogue,
): Grant[] {
  return readAccess(
    accessInput({
      actions,
      association: association(
        session === undefined
          ? {}
          : { sessionPolicy: session, disableSessionTags: true },
      ),
      role: role({
        policies: identity.map((document, i) => ({ name: `p${i}`, document })),
        ...(boundary === undefined
          ? {}
          : { boundary: { name: 'edge', document: boundary } }),
      }),
    }),
  ).grants;
}

/** Whether a grant gives the action asked about, its conditions apart. */
function speaksOf(grant: Grant, { action }: Asked): boolean {
  const takesIn = (pattern: string) =>
    matchesWildcard(pattern.toLowerCase(), action.toLowerCase());
  return (
    grant.effect === 'Allow' &&
    grant.actions.some(takesIn) &&
    !grant.exceptActions?.some(takesIn)
  );
}

describe('grants and the evaluator', () => {
  let catalogue: ActionCatalogue;

  beforeAll(async () => {
    catalogue = await loadActions(['sqs', 'secretsmanager', 'dynamodb']);
  });

  it.each(Object.entries(accessClasses))(
    'go by what AWS documents: %s is %s',
    (name, accessClass) => {
      const level = catalogue.describe(name)?.accessLevel;
      expect(
        { list: 'List', read: 'Read', tag: 'Tagging' }[accessClass as 'list'] ??
          'Write',
      ).toBe(level);
    },
  );

  it.each<[string, fc.Arbitrary<Policies>, fc.Arbitrary<Asked>, boolean]>([
    ['S3', s3Policies, s3Requests, true],
    ['other services', otherPolicies, otherRequests, true],
    ['services of which there is no data', otherPolicies, otherRequests, false],
  ])(
    'agree of %s: what is allowed is granted, and what is granted without conditions is allowed',
    (_, ofWorld, requests, isSorted) => {
      fc.assert(
        fc.property(ofWorld, requests, (policies, asked) => {
          const { outcome } = decide(policies, asked);
          const verdicts = grantsOf(policies, isSorted ? catalogue : undefined)
            .filter(
              grant => speaksOf(grant, asked) && asked.isAt(grant, isSorted),
            )
            .map(({ verdict }) => verdict);
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
        { numRuns: 500 },
      );
    },
  );

  it('say why, but of what is effective and of tags, which speak for themselves', () => {
    fc.assert(
      fc.property(fc.oneof(s3Policies, otherPolicies), policies => {
        for (const grant of grantsOf(policies, catalogue)) {
          const { verdict, reason, tagConditions } = grant;
          const isClear =
            verdict === 'effective' ||
            (verdict === 'conditional' && tagConditions.length > 0);
          expect(reason ?? (isClear ? 'Clear.' : '')).toMatch(/^\S.*\.$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the case of a tag key', () => {
    const cased = (text: string) =>
      fc
        .array(fc.boolean(), {
          minLength: text.length,
          maxLength: text.length,
        })
        .map(upper =>
          [...text]
            .map((letter, at) => (upper[at] ? letter.toUpperCase() : letter))
            .join(''),
        );
    const verdictsFor = (tested: string, taken: string, roleTag: string) =>
      readAccess(
        inputWith(
          [
            {
              Effect: 'Allow',
              Action: ['s3:GetObject', 'sqs:SendMessage'],
              Resource: [
                `arn:aws:s3:::a/\${aws:PrincipalTag/${taken}}/*`,
                `${sqs}:\${aws:PrincipalTag/${taken}}`,
              ],
              Condition: {
                StringEquals: { [`aws:PrincipalTag/${tested}`]: 'payments' },
              },
            },
          ],
          { tags: { [roleTag]: 'payments' } },
        ),
      ).grants.map(({ place, verdict }) => [place.name, place.part, verdict]);
    fc.assert(
      fc.property(
        cased('team'),
        cased('team'),
        cased('team'),
        (tested, taken, roleTag) => {
          expect(verdictsFor(tested, taken, roleTag)).toEqual([
            ['a', 'payments/*', 'effective'],
            ['payments', undefined, 'effective'],
          ]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
