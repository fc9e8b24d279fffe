import {
  ALLOW_ALL,
  DENY_ALL,
  layer,
  layersWith,
  policyOf,
  requestOf,
} from '../__testUtils__/policies';
import { evaluate } from './evaluate';
import type { Decision } from './types';

/** The access policy of EKS's walk-through: a pod reads the objects that carry its namespace and its service account. */
const readByTags = [
  {
    Sid: 'List',
    Effect: 'Allow',
    Action: ['s3:ListBucket', 's3:ListAllMyBuckets'],
    Resource: '*',
  },
  {
    Sid: 'Read',
    Effect: 'Allow',
    Action: ['s3:GetObject', 's3:GetObjectTagging'],
    Resource: '*',
    Condition: {
      StringEquals: {
        's3:ExistingObjectTag/my-namespace':
          '${aws:PrincipalTag/kubernetes-namespace}',
        's3:ExistingObjectTag/my-service-account':
          '${aws:PrincipalTag/kubernetes-service-account}',
      },
    },
  },
];

function ask(
  tags: Record<string, string> | undefined,
  action = 's3:getobject',
): Decision {
  const values: Record<string, string> = {
    'aws:PrincipalTag/kubernetes-namespace': 'ns-a',
    'aws:PrincipalTag/kubernetes-service-account': 'sa1',
  };
  for (const [key, value] of Object.entries(tags ?? {})) {
    values[`s3:ExistingObjectTag/${key}`] = value;
  }
  const unknown = tags ? [] : ['s3:ExistingObjectTag/*'];
  return evaluate(
    requestOf({ action, context: { values, unknown } }),
    layersWith({
      identity: {
        state: 'read',
        policies: [
          {
            ...policyOf(readByTags, '2012-10-17', 'read-access'),
            arn: 'arn:aws:iam::111122223333:policy/read-access',
          },
        ],
      },
    }),
  );
}

describe('a decision', () => {
  it('names the statement that allows, and its condition', () => {
    expect(
      ask({ 'my-namespace': 'ns-a', 'my-service-account': 'sa1' }),
    ).toMatchObject({
      outcome: 'allowed',
      layer: 'identity',
      statement: {
        policy: {
          name: 'read-access',
          arn: 'arn:aws:iam::111122223333:policy/read-access',
        },
        index: 1,
        sid: 'Read',
        effect: 'Allow',
        path: ['Statement', 1],
        result: 'true',
      },
      condition: { key: 's3:ExistingObjectTag/my-namespace' },
      missing: [],
    });
  });

  it('names the condition that failed, with both sides', () => {
    const decision = ask({
      'my-namespace': 'ns-b',
      'my-service-account': 'sa1',
    });
    expect(decision).toMatchObject({
      outcome: 'denied',
      denial: 'implicit',
      layer: 'identity',
      statement: { sid: 'Read', result: 'false' },
    });
    expect(decision.condition).toEqual({
      operator: 'StringEquals',
      key: 's3:ExistingObjectTag/my-namespace',
      policyValues: ['ns-a'],
      writtenValues: ['${aws:PrincipalTag/kubernetes-namespace}'],
      requestValues: ['ns-b'],
      result: 'false',
      path: [
        'Statement',
        1,
        'Condition',
        'StringEquals',
        's3:ExistingObjectTag/my-namespace',
      ],
    });
    expect(decision.statement?.conditions.map(each => each.result)).toEqual([
      'false',
      'true',
    ]);
  });

  it('says that a key is absent', () => {
    expect(ask({}).condition).toMatchObject({
      result: 'false',
      reason: 'The request does not carry s3:ExistingObjectTag/my-namespace.',
    });
    expect(ask({}).condition).not.toHaveProperty('requestValues');
  });

  it('names no statement if none came near', () => {
    const decision = ask({}, 's3:DeleteObject');
    expect(decision).toMatchObject({
      outcome: 'denied',
      denial: 'implicit',
      layer: 'identity',
    });
    expect(decision).not.toHaveProperty('statement');
  });

  it('says what was not read, and how it would change the answer', () => {
    expect(ask(undefined)).toMatchObject({
      outcome: 'unknown',
      layer: 'identity',
      statement: { sid: 'Read', result: 'unknown' },
      condition: {
        result: 'unknown',
        reason: 's3:ExistingObjectTag/my-namespace was not read.',
      },
      missing: [
        {
          kind: 'key',
          name: 's3:ExistingObjectTag/my-namespace',
          effect:
            'Still unknown if the conditions on it are met; denied if they are not.',
        },
        { kind: 'key', name: 's3:ExistingObjectTag/my-service-account' },
      ],
    });
  });

  it('does not list what was not read if it cannot change the answer', () => {
    expect(ask(undefined, 's3:ListBucket')).toMatchObject({
      outcome: 'allowed',
      statement: { sid: 'List' },
      missing: [],
    });
  });

  it('names the explicit deny, in whatever layer', () => {
    const decision = evaluate(
      requestOf(),
      layersWith({
        identity: layer(ALLOW_ALL),
        boundary: layer([{ ...DENY_ALL, Sid: 'Never' }, ALLOW_ALL]),
      }),
    );
    expect(decision).toMatchObject({
      outcome: 'denied',
      denial: 'explicit',
      layer: 'boundary',
      statement: { sid: 'Never', effect: 'Deny' },
    });
  });

  it('traces every layer', () => {
    const { layers } = evaluate(
      requestOf(),
      layersWith({
        identity: layer(ALLOW_ALL),
        scp: layer(ALLOW_ALL),
        session: layer({ ...ALLOW_ALL, Action: 'sqs:*' }),
        rcp: { state: 'unread', reason: 'no access to Organizations' },
      }),
    );
    expect(layers.map(each => [each.layer, each.state, each.result])).toEqual([
      ['rcp', 'unread', 'unknown'],
      ['scp', 'read', 'allow'],
      ['trust', 'absent', 'not-applicable'],
      ['identity', 'read', 'allow'],
      ['boundary', 'absent', 'not-applicable'],
      ['session', 'read', 'implicit-deny'],
      ['resource', 'absent', 'not-applicable'],
    ]);
  });

  const mayBe = {
    Condition: { StringEquals: { 'aws:ResourceTag/team': 'red' } },
  };
  const unread = requestOf({
    context: { values: {}, unknown: ['aws:ResourceTag/*'] },
  });

  it('calls a resource policy undecided that may deny, even if it allows nothing', () => {
    const { layers } = evaluate(
      unread,
      layersWith({
        identity: layer(ALLOW_ALL),
        resource: layer({ ...DENY_ALL, ...mayBe, Principal: '*' }),
      }),
    );
    expect(layers.at(-1)).toMatchObject({
      layer: 'resource',
      result: 'unknown',
    });
  });

  it('names the statement that may deny before the one that may allow', () => {
    const decision = evaluate(
      unread,
      layersWith({
        identity: layer([
          { ...ALLOW_ALL, ...mayBe, Sid: 'Allow' },
          { ...DENY_ALL, ...mayBe, Sid: 'Deny' },
        ]),
      }),
    );
    expect(decision.statement?.sid).toBe('Deny');
  });

  it('says that AWS does not document a comparison of several values', () => {
    const decision = evaluate(
      requestOf({ context: { values: { key: ['10', 'ten'] } } }),
      layersWith({
        identity: layer({
          ...ALLOW_ALL,
          Condition: { 'ForAllValues:NumericEquals': { key: '10' } },
        }),
      }),
    );
    expect(decision.condition?.reason).toBe(
      'AWS does not document how ForAllValues:NumericEquals compares these values.',
    );
  });
});

describe('the nearest miss', () => {
  it('is the Allow of which the fewest conditions failed', () => {
    const allow = (Sid: string, tags: Record<string, string>) => ({
      ...ALLOW_ALL,
      Sid,
      Condition: { StringEquals: tags },
    });
    const decision = evaluate(
      requestOf({ context: { values: { a: '1', b: '1', c: '1' } } }),
      layersWith({
        identity: layer([
          allow('Two', { a: '2', b: '2', c: '1' }),
          allow('One', { a: '1', b: '2', c: '1' }),
          allow('All', { a: '2', b: '2', c: '2' }),
        ]),
      }),
    );
    expect(decision).toMatchObject({
      statement: { sid: 'One' },
      condition: { key: 'b', policyValues: ['2'], requestValues: ['1'] },
    });
  });
});
