import { loadActions, type ActionCatalogue } from 'iam-policy/actions';
import type { Association, Role } from '../../model';
import {
  accessInput,
  association,
  cluster,
  inputWith,
  podTrust,
  policy,
  role,
  serviceAccount,
} from '../../__testUtils__/fixtures';
import { namedServices } from '../policies/namedServices';
import { surroundingsCases } from '../../__testUtils__/surroundingsCases';
import { readAccess, type ReadAccessInput } from '../readAccess';
import { findingRules } from './findingRules';

let actions: ActionCatalogue;

interface Case {
  rule: string;
  hits: Record<string, ReadAccessInput>;
  misses: Record<string, ReadAccessInput>;
}

const objects = 'arn:aws:s3:::data/*';
const target = 'arn:aws:iam::444455556666:role/there';

/** Conditions that admit the service account of the fixtures and no other. */
const scoped = {
  'aws:SourceAccount': '111122223333',
  'aws:RequestTag/eks-cluster-arn': cluster.arn,
  'aws:RequestTag/kubernetes-namespace': 'ns-a',
  'aws:RequestTag/kubernetes-service-account': 'sa1',
};
const scopedTrust = policy(podTrust({ Condition: { StringEquals: scoped } }));

const ownTag = {
  's3:ExistingObjectTag/my-namespace':
    '${aws:PrincipalTag/kubernetes-namespace}',
};

const trusting = (...members: object[]) =>
  accessInput({
    role: role({ trustPolicy: policy(...members.map(podTrust)) }),
  });
const testing = (Condition: object) => trusting({ Condition });
const equals = (key: string, ...values: string[]) =>
  testing({ StringEquals: { [key]: values } });
const like = (key: string, ...values: string[]) =>
  testing({ StringLike: { [key]: values } });
const allowing = (
  Action: string | string[],
  Condition?: object,
  Resource: string | string[] = objects,
  members: Partial<Role> = {},
) =>
  inputWith(
    [{ Effect: 'Allow', Action, Resource, ...(Condition && { Condition }) }],
    { trustPolicy: scopedTrust, ...members },
  );
const associated = (
  members: Partial<Association>,
  base: ReadAccessInput = accessInput({
    role: role({ trustPolicy: scopedTrust }),
  }),
) => ({ ...base, association: association(members) });
const oldVersion = (Statement: object) =>
  JSON.stringify({ Version: '2008-10-17', Statement });

/** The input with the catalogue of actions, which is loaded before the tests run. */
const knowing = (input: ReadAccessInput): ReadAccessInput => ({
  ...input,
  get actions() {
    return actions;
  },
});

const cases: Case[] = [
  ...surroundingsCases,
  {
    rule: 'agent-absent',
    hits: { absent: accessInput({ agent: 'absent' }) },
    misses: {
      unknown: accessInput({ agent: 'unknown' }),
      present: accessInput(),
    },
  },
  {
    rule: 'service-account-default',
    hits: {
      default: accessInput({
        serviceAccount: { ...serviceAccount, serviceAccount: 'default' },
      }),
    },
    misses: {
      'the namespace default': accessInput({
        serviceAccount: { ...serviceAccount, namespace: 'default' },
      }),
    },
  },
  {
    rule: 'association-missing',
    hits: { none: accessInput({ association: undefined, role: undefined }) },
    misses: { one: accessInput() },
  },
  {
    rule: 'association-role-missing',
    hits: { 'no role': accessInput({ role: undefined }) },
    misses: {
      'a role that was not read': accessInput({
        role: undefined,
        roleUnread: true,
      }),
      'no association': accessInput({
        association: undefined,
        role: undefined,
      }),
    },
  },
  {
    rule: 'association-target-role',
    hits: { 'a target': associated({ targetRoleArn: target }) },
    misses: { 'no target': accessInput() },
  },
  {
    rule: 'session-policy-with-tag-conditions',
    hits: {
      'tag trust': associated({ disableSessionTags: true }),
      'tag grant': associated(
        { disableSessionTags: true, sessionPolicy: policy() },
        inputWith([
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource: objects,
            Condition: { StringEquals: ownTag },
          },
        ]),
      ),
      'prefix by tag': associated(
        { disableSessionTags: true },
        inputWith([
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource:
              'arn:aws:s3:::data/${aws:PrincipalTag/kubernetes-namespace}/*',
          },
        ]),
      ),
    },
    misses: {
      'tags on': associated({}),
      'no condition on tags': associated(
        { disableSessionTags: true, sessionPolicy: policy() },
        inputWith([
          { Effect: 'Allow', Action: 's3:GetObject', Resource: objects },
        ]),
      ),
      'a tag of the role': associated(
        { disableSessionTags: true },
        inputWith(
          [
            {
              Effect: 'Allow',
              Action: 's3:GetObject',
              Resource: 'arn:aws:s3:::data/${aws:PrincipalTag/team}/*',
            },
          ],
          { tags: { team: 'payments' } },
        ),
      ),
    },
  },
  {
    rule: 'role-does-not-admit',
    hits: {
      'another namespace': equals(
        'aws:RequestTag/kubernetes-namespace',
        'ns-b',
      ),
      'a deny': trusting({}, { Effect: 'Deny' }),
    },
    misses: {
      'what another rule names': trusting({ Action: 'sts:AssumeRole' }),
      'this service account': accessInput({
        role: role({ trustPolicy: scopedTrust }),
      }),
      'what is not known': like('aws:RequestTag/kubernetes-pod-name', 'api-*'),
    },
  },
  {
    rule: 'target-role-not-assumable',
    hits: {
      'no permission': associated({ targetRoleArn: target }),
      'no sts:TagSession': associated(
        { targetRoleArn: target },
        allowing('sts:AssumeRole', undefined, target),
      ),
    },
    misses: {
      'both actions': associated(
        { targetRoleArn: target },
        allowing(['sts:AssumeRole', 'sts:TagSession'], undefined, target),
      ),
      'tags off': associated(
        { targetRoleArn: target, disableSessionTags: true },
        allowing('sts:AssumeRole', undefined, target),
      ),
      'a policy that was not read': associated(
        { targetRoleArn: target },
        accessInput({ role: role({ policies: [{ name: 'hidden' }] }) }),
      ),
      'no target': accessInput(),
    },
  },
  {
    rule: 'trust-wrong-principal',
    hits: {
      eks: trusting({ Principal: { Service: 'eks.amazonaws.com' } }),
      'ec2 and an account': trusting({
        Principal: { Service: 'ec2.amazonaws.com', AWS: '111122223333' },
      }),
    },
    misses: {
      'pods besides': trusting(
        { Principal: { Service: 'ec2.amazonaws.com' } },
        {},
      ),
      'no association': {
        ...trusting({ Principal: { Service: 'ec2.amazonaws.com' } }),
        association: undefined,
      },
    },
  },
  {
    rule: 'trust-missing-tag-session',
    hits: { 'AssumeRole alone': trusting({ Action: 'sts:AssumeRole' }) },
    misses: {
      'two statements': trusting(
        { Action: 'sts:AssumeRole' },
        { Action: 'sts:TagSession' },
      ),
      'every action of STS': trusting({ Action: 'sts:*' }),
      'tags off': associated(
        { disableSessionTags: true },
        trusting({ Action: 'sts:AssumeRole' }),
      ),
      'another service': trusting({
        Principal: { Service: 'ec2.amazonaws.com' },
        Action: 'sts:AssumeRole',
      }),
    },
  },
  {
    rule: 'trust-principal-tag',
    hits: {
      'a principal tag': equals(
        'aws:PrincipalTag/kubernetes-namespace',
        'ns-a',
      ),
    },
    misses: {
      'a request tag': equals('aws:RequestTag/kubernetes-namespace', 'ns-a'),
      'another principal': trusting({
        Principal: { AWS: '111122223333' },
        Condition: { StringEquals: { 'aws:PrincipalTag/team': 'a' } },
      }),
    },
  },
  {
    rule: 'trust-unknown-tag-key',
    hits: { 'eks-namespace': equals('aws:RequestTag/eks-namespace', 'ns-a') },
    misses: {
      'in other case': equals('aws:requesttag/Kubernetes-Namespace', 'ns-a'),
    },
  },
  {
    rule: 'trust-resource-element',
    hits: { 'a resource': trusting({ Resource: '*' }) },
    misses: { none: trusting({}) },
  },
  {
    rule: 'trust-unscoped',
    hits: {
      bare: trusting({}),
      'an account': equals('aws:SourceAccount', '111122223333'),
    },
    misses: {
      'a namespace': equals('aws:RequestTag/kubernetes-namespace', 'ns-a'),
      'a source': testing({ ArnLike: { 'aws:SourceArn': 'arn:aws:eks:*' } }),
      'nobody at all': equals('aws:PrincipalTag/team', 'a'),
    },
  },
  {
    rule: 'trust-wide-pattern',
    hits: {
      namespaces: like('aws:RequestTag/kubernetes-namespace', 'data-*'),
      anything: like('aws:RequestTag/kubernetes-service-account', '*'),
    },
    misses: {
      'a name under StringLike': like(
        'aws:RequestTag/kubernetes-namespace',
        'data',
      ),
      'a literal star': equals('aws:RequestTag/kubernetes-namespace', 'data-*'),
    },
  },
  {
    rule: 'trust-cross-product',
    hits: {
      'two by two': testing({
        StringEquals: {
          'aws:RequestTag/kubernetes-namespace': ['ns-a', 'ns-b'],
          'aws:RequestTag/kubernetes-service-account': ['sa1', 'sa2'],
        },
      }),
    },
    misses: {
      'two by one': testing({
        StringEquals: {
          'aws:RequestTag/kubernetes-namespace': ['ns-a', 'ns-b'],
          'aws:RequestTag/kubernetes-service-account': 'sa1',
        },
      }),
      'two statements': trusting(
        ...['a', 'b'].map(end => ({
          Condition: {
            StringEquals: {
              'aws:RequestTag/kubernetes-namespace': `ns-${end}`,
              'aws:RequestTag/kubernetes-service-account': `sa-${end}`,
            },
          },
        })),
      ),
    },
  },
  {
    rule: 'trust-cluster-by-name',
    hits: { 'a name': equals('aws:RequestTag/eks-cluster-name', cluster.name) },
    misses: {
      'an ARN': equals('aws:RequestTag/eks-cluster-arn', cluster.arn),
      both: testing({
        StringEquals: {
          'aws:RequestTag/eks-cluster-arn': cluster.arn,
          'aws:RequestTag/eks-cluster-name': cluster.name,
        },
      }),
    },
  },
  {
    rule: 'condition-literal-wildcard',
    hits: {
      'in a trust policy': equals(
        'aws:RequestTag/kubernetes-namespace',
        'ns-*',
      ),
      'in a permission policy': allowing('s3:ListBucket', {
        StringEquals: { 's3:prefix': 'reports/?' },
      }),
    },
    misses: {
      'under StringLike': like('aws:RequestTag/kubernetes-namespace', 'ns-*'),
      'an escape': allowing('s3:GetObject', {
        StringEquals: { 's3:ExistingObjectTag/a': '${*}' },
      }),
    },
  },
  {
    rule: 'condition-missing-key-passes',
    hits: {
      'IfExists in a trust policy': testing({
        StringEqualsIfExists: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' },
      }),
      'ForAllValues in a permission policy': allowing('s3:GetObject', {
        'ForAllValues:StringEquals': ownTag,
      }),
    },
    misses: {
      'in a Deny': trusting(
        {},
        {
          Effect: 'Deny',
          Condition: {
            StringEqualsIfExists: {
              'aws:RequestTag/kubernetes-namespace': 'x',
            },
          },
        },
      ),
      'ForAnyValue, of which AWS does not say so': allowing('s3:GetObject', {
        'ForAnyValue:StringEqualsIfExists': ownTag,
      }),
      'keys of tags, which are several': allowing('s3:PutObjectTagging', {
        'ForAllValues:StringEquals': { 's3:RequestObjectTagKeys': ['a'] },
      }),
      'a negation, which passes anyway': testing({
        StringNotEqualsIfExists: { 'aws:RequestTag/kubernetes-namespace': 'x' },
      }),
    },
  },
  {
    rule: 'variables-in-old-version',
    hits: {
      'in a policy': accessInput({
        role: role({
          policies: [
            {
              name: 'old',
              document: oldVersion({
                Effect: 'Allow',
                Action: 's3:GetObject',
                Resource: objects,
                Condition: { StringEquals: ownTag },
              }),
            },
          ],
        }),
      }),
      'without a version': accessInput({
        role: role({
          policies: [
            {
              name: 'none',
              document: JSON.stringify({
                Statement: {
                  Effect: 'Allow',
                  Action: 's3:GetObject',
                  Resource: 'arn:aws:s3:::data/${aws:PrincipalTag/team}/*',
                },
              }),
            },
          ],
        }),
      }),
    },
    misses: {
      'in the new version': allowing('s3:GetObject', { StringEquals: ownTag }),
      'no variables': accessInput({
        role: role({ trustPolicy: oldVersion(podTrust()) }),
      }),
    },
  },
  {
    rule: 'policy-request-tag',
    hits: {
      'a session tag': allowing('s3:GetObject', {
        StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' },
      }),
    },
    misses: {
      'a tag of a resource to be': allowing('sqs:CreateQueue', {
        StringEquals: { 'aws:RequestTag/team': 'payments' },
      }),
      'a principal tag': allowing('s3:GetObject', {
        StringEquals: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-a' },
      }),
    },
  },
  {
    rule: 'policy-unknown-tag-key',
    hits: {
      'as a key': allowing('s3:GetObject', {
        StringEquals: { 'aws:PrincipalTag/eks-namespace': 'ns-a' },
      }),
      'as a value': allowing('s3:GetObject', {
        StringEquals: { 's3:ExistingObjectTag/a': '${aws:PrincipalTag/team}' },
      }),
      'in a resource': allowing(
        's3:GetObject',
        undefined,
        'arn:aws:s3:::data/${aws:PrincipalTag/namespace}/*',
      ),
    },
    misses: {
      'a session tag': allowing('s3:GetObject', { StringEquals: ownTag }),
      'a tag of the role': allowing(
        's3:GetObject',
        {
          StringEquals: {
            's3:ExistingObjectTag/a': '${aws:PrincipalTag/team}',
          },
        },
        objects,
        { tags: { Team: 'payments' } },
      ),
      'with a default': allowing('s3:GetObject', {
        StringEquals: {
          's3:ExistingObjectTag/a': "${aws:PrincipalTag/team, 'none'}",
        },
      }),
    },
  },
  {
    rule: 'object-tag-on-wrong-action',
    hits: {
      'a write': allowing(['s3:GetObject', 's3:PutObject'], {
        StringEquals: ownTag,
      }),
      'every action': allowing('s3:*', { StringEquals: ownTag }),
    },
    misses: {
      reading: allowing(['s3:GetObject', 's3:GetObjectTagging'], {
        StringEquals: ownTag,
      }),
      'every kind of reading': allowing('s3:GetObject*', {
        StringEquals: ownTag,
      }),
      'a tag of the request': allowing('s3:PutObject', {
        StringEquals: { 's3:RequestObjectTag/team': 'a' },
      }),
    },
  },
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
  {
    rule: 'unknown-action',
    hits: {
      typo: knowing(allowing(['s3:GetObject', 's3:GetObjects'])),
      'an operation': knowing(allowing('s3:ListObjectsV2')),
      'a pattern that matches nothing': knowing(allowing('s3:Gett*')),
      'a service': knowing(allowing('s4:GetObject')),
      'in a trust policy': knowing(trusting({ Action: 'sts:TagSessions' })),
      'left out': knowing(
        inputWith([
          { Effect: 'Allow', NotAction: 'iam:PasRole', Resource: '*' },
        ]),
      ),
    },
    misses: {
      'in another case': knowing(allowing(['S3:getobject', 's3:get*'])),
      everything: knowing(allowing(['*', 's3:*'])),
      'a service that is not loaded': knowing(allowing('ec2:RunInstance')),
      'no catalogue': allowing('s3:GetObjects'),
    },
  },
  {
    rule: 'condition-key-not-supported',
    hits: {
      'a key of another action': knowing(
        allowing(['s3:ListBucket', 's3:GetObject'], {
          StringLike: { 's3:prefix': 'reports/*' },
        }),
      ),
      'a key of another service': knowing(
        allowing('s3:GetObject', {
          StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' },
        }),
      ),
      'a pattern': knowing(
        allowing('s3:GetObject*', { StringLike: { 's3:prefix': 'reports/*' } }),
      ),
      'a condition that says nothing': knowing(
        allowing('s3:GetObject', {
          StringNotLike: { 's3:prefix': 'secret/*' },
        }),
      ),
      'presence that is wanted': knowing(
        allowing('s3:GetObject', { Null: { 's3:prefix': 'false' } }),
      ),
    },
    misses: {
      'a key of the action': knowing(
        allowing('s3:ListBucket', { StringLike: { 'S3:Prefix': 'reports/*' } }),
      ),
      'a pattern that takes in an action with the key': knowing(
        allowing('s3:*', { StringLike: { 's3:prefix': 'reports/*' } }),
      ),
      'what another rule says': knowing(
        allowing('s3:PutObject', { StringEquals: ownTag }),
      ),
      'actions passed by on purpose': knowing(
        allowing(['s3:ListBucket', 's3:GetObject'], {
          StringLikeIfExists: { 's3:prefix': 'reports/*' },
        }),
      ),
      'a global key': knowing(
        allowing('s3:GetObject', {
          StringEquals: { 'aws:RequestTag/team': 'payments' },
        }),
      ),
      'a key of the session': knowing(
        allowing('s3:GetObject', {
          ArnLike: { 'lambda:SourceFunctionArn': 'arn:aws:lambda:*' },
        }),
      ),
      'an action that does not exist': knowing(
        allowing('s3:GetObjects', { StringLike: { 's3:prefix': 'reports/*' } }),
      ),
      'an action of a service that is not loaded': knowing(
        allowing('ec2:RunInstances', { StringLike: { 's3:prefix': 'a' } }),
      ),
      'no catalogue': allowing('s3:GetObject', {
        StringLike: { 's3:prefix': 'reports/*' },
      }),
    },
  },
];

const table = (kind: 'hits' | 'misses') =>
  cases.flatMap(({ rule, [kind]: inputs }) =>
    Object.entries(inputs).map(([name, input]) => ({ rule, name, input })),
  );
const findingsOf = (input: ReadAccessInput, rule: string) =>
  readAccess(input).findings.filter(finding => finding.rule === rule);

describe('findings', () => {
  beforeAll(async () => {
    actions = await loadActions(['s3', 's4', 'sts', 'iam', 'kms']);
  });

  it('are tested, each rule by a hit and a near miss', () => {
    expect(cases.map(({ rule }) => rule).sort()).toEqual(
      findingRules.map(({ id }) => id).sort(),
    );
    for (const { hits, misses } of cases) {
      expect(Object.keys(hits)).not.toEqual([]);
      expect(Object.keys(misses)).not.toEqual([]);
    }
  });

  it.each(table('hits'))('$rule: $name', ({ rule, input }) => {
    const findings = findingsOf(input, rule);
    expect(findings).not.toEqual([]);
    const { severity } = findingRules.find(({ id }) => id === rule)!;
    for (const finding of findings) {
      expect(finding.severity).toBe(severity);
      expect(finding.message).toMatch(/^[A-Z].*[^.]\.$/);
      expect(finding.advice).toMatch(/^[A-Z].*[^.]\.$/);
      expect(`${finding.message}${finding.advice}`).not.toMatch(
        /undefined|\[object/,
      );
    }
  });

  it.each(table('misses'))('not $rule: $name', ({ rule, input }) => {
    expect(findingsOf(input, rule)).toEqual([]);
  });

  it('are none for a role as it is written here', () => {
    expect(
      readAccess(allowing('s3:GetObject', { StringEquals: ownTag }, objects))
        .findings,
    ).toEqual([]);
  });

  it('point at statement and place', () => {
    const [finding] = findingsOf(
      equals('aws:RequestTag/eks-namespace', 'ns-a'),
      'trust-unknown-tag-key',
    );
    expect(finding).toEqual({
      rule: 'trust-unknown-tag-key',
      severity: 'error',
      message:
        'Statement 1 of the trust policy tests aws:RequestTag/eks-namespace, but EKS sets no tag eks-namespace.',
      advice: 'Test aws:RequestTag/kubernetes-namespace.',
      subject: {
        kind: 'statement',
        statement: { layer: 'trust', name: 'trust policy', index: 0 },
        path: [
          'Statement',
          0,
          'Condition',
          'StringEquals',
          'aws:RequestTag/eks-namespace',
        ],
      },
    });
  });
});

describe('unknown-action', () => {
  it.each([
    ['s3:GetObjects', 'Did you mean s3:GetObject? Correct the name.'],
    [
      's3:HeadObject',
      'This is an operation of S3 and not an action: name what it needs, s3:GetObject.',
    ],
    ['s4:GetObject', 'Did you mean s3:GetObject? Correct the name.'],
    [
      's3:FlyToTheMoon',
      expect.stringMatching(
        /^Correct the name\. What AWS added after \d{4}-\d\d-\d\d is not known here\.$/,
      ),
    ],
  ])('advises for %s', async (action, advice) => {
    const input = allowing(action);
    const [finding] = findingsOf(
      { ...input, actions: await loadActions(namedServices(input)) },
      'unknown-action',
    );
    expect(finding.advice).toEqual(advice);
    expect(finding.message).toContain(action);
  });
});

describe('namedServices', () => {
  it('reads every document, and wildcards of service in none', () => {
    const input = inputWith([
      { Effect: 'Allow', Action: ['S3:Get*', '*', 'kms:*'], Resource: '*' },
      { Effect: 'Deny', NotAction: 'iam:PassRole', Resource: '*' },
    ]);
    expect(namedServices(input).sort()).toEqual(['iam', 'kms', 's3', 'sts']);
    expect(namedServices({})).toEqual([]);
  });
});

describe('findingRules', () => {
  it('have distinct ids and a page of documentation each', () => {
    const ids = findingRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, documentation, title } of findingRules) {
      expect(documentation).toBe(`findings/${id}`);
      expect(title).not.toMatch(/\.$/);
    }
  });
});
