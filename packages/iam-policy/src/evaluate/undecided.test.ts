import {
  ALLOW_ALL,
  DENY_ALL,
  layer,
  layersWith,
  policyOf,
  requestOf,
} from '../__testUtils__/policies';
import { parsePolicy } from '../document';
import { evaluate } from './evaluate';
import type { RequestContext } from '../match';
import type { PolicyLayer, PolicyLayers } from './types';

describe('a statement that is not understood', () => {
  const riddle = {
    Sid: 'Riddle',
    Effect: 'Deny',
    Action: 's3:*',
    Resource: '*',
    Condition: { StringMatches: { a: 'b' } },
  };

  it('leaves the answer open, and is reported', () => {
    const decision = evaluate(
      requestOf(),
      layersWith({ identity: layer([ALLOW_ALL, riddle]) }),
    );
    expect(decision).toMatchObject({
      outcome: 'unknown',
      layer: 'identity',
      statement: { sid: 'Riddle', result: 'unknown' },
      condition: { reason: 'StringMatches is not a known condition operator.' },
      missing: [
        {
          kind: 'statement',
          name: 'policy, statement Riddle',
          effect: 'Denied if the statement matches; allowed if it does not.',
        },
      ],
    });
  });

  it('does not matter where a part that is understood does not match', () => {
    expect(
      evaluate(
        requestOf({ action: 'sqs:SendMessage' }),
        layersWith({ identity: layer([ALLOW_ALL, riddle]) }),
      ).outcome,
    ).toBe('allowed');
  });

  it('is not decided by a repeated condition', () => {
    const { document } = parsePolicy(
      `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*",
          "Condition":{"StringEquals":{"a":"no"},"StringEquals":{"a":"yes"}}}}`,
    );
    const identity = {
      state: 'read' as const,
      policies: [{ name: 'twice', document: document! }],
    };
    expect(
      evaluate(
        requestOf({ context: { values: { a: 'yes' } } }),
        layersWith({ identity }),
      ).outcome,
    ).toBe('unknown');
  });

  it('can deny or allow when its effect is not understood', () => {
    const decide = (statements: object[]) =>
      evaluate(requestOf(), layersWith({ identity: layer(statements) }))
        .outcome;
    const either = { ...ALLOW_ALL, Effect: 'allow' };
    expect(decide([either])).toBe('unknown');
    expect(decide([ALLOW_ALL, either])).toBe('unknown');
    expect(decide([ALLOW_ALL, DENY_ALL, either])).toBe('denied');
  });
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
describe('a variable without value', () => {
  const context: RequestContext = { values: { 'aws:ResourceTag/team': 'red' } };
  const denyUnless = (operator: string, ...values: string[]) => ({
    ...DENY_ALL,
    Condition: { [operator]: { 'aws:ResourceTag/team': values } },
  });
  const decide = (deny: object) =>
    evaluate(
      requestOf({ context }),
      layersWith({ identity: layer([ALLOW_ALL, deny]) }),
    );

  it('equals nothing, so that a Deny by an inverted operator stands', () => {
    expect(
      decide(denyUnless('StringNotEquals', '${aws:PrincipalTag/team}')),
    ).toMatchObject({
      outcome: 'denied',
      denial: 'explicit',
      condition: {
        policyValues: ['${aws:PrincipalTag/team}'],
        reason:
          "The request does not carry aws:PrincipalTag/team, which the policy's value needs.",
      },
      missing: [],
    });
  });

  it('beside a value that matches leaves a Deny open, and is reported', () => {
    expect(
      decide(denyUnless('StringEquals', 'red', '${aws:PrincipalTag/team}')),
    ).toMatchObject({
      outcome: 'unknown',
      missing: [
        {
          kind: 'statement',
          name: 'policy, statement 2',
          effect: 'Denied if the statement matches; allowed if it does not.',
        },
      ],
    });
  });
});

describe('what is missing', () => {
  const asking = (...keys: string[]) => ({
    ...ALLOW_ALL,
    Condition: {
      StringEquals: Object.fromEntries(keys.map(key => [key, 'red'])),
    },
  });
  const missing = (layers: PolicyLayers) => {
    const decision = evaluate(
      requestOf({ context: { values: {}, unknown: ['tag/*'] } }),
      layersWith(layers),
    );
    expect(decision.outcome).toBe('unknown');
    return decision.missing.map(({ kind, name }) => `${kind} ${name}`);
  };

  it('lists keys of which none decides on its own', () => {
    const either = layer([asking('tag/a', 'tag/b'), asking('tag/c', 'tag/d')]);
    expect(missing({ identity: either })).toEqual([
      'key tag/a',
      'key tag/b',
      'key tag/c',
      'key tag/d',
    ]);
  });

  it('lists the variables of conditions and resources', () => {
    const byVariable = {
      ...ALLOW_ALL,
      Resource: 'arn:aws:s3:::bucket/${tag/a}',
      Condition: { StringEquals: { key: '${tag/b}' } },
    };
    const decision = evaluate(
      requestOf({ context: { values: { key: 'red' }, unknown: ['tag/*'] } }),
      layersWith({ identity: layer(byVariable) }),
    );
    expect(decision.missing.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
      ['key tag/b', 'key tag/a'],
    );
  });

  it('lists no key of a condition that is decided without it', () => {
    const byDefault = {
      ...asking('tag/a'),
      Condition: {
        StringEquals: { 'tag/a': 'red' },
        StringLike: { key: ['red', "${tag/b, 'x'}"] },
      },
    };
    const decision = evaluate(
      requestOf({ context: { values: { key: 'red' }, unknown: ['tag/*'] } }),
      layersWith({ identity: layer(byDefault) }),
    );
    expect(decision.missing.map(({ name }) => name)).toEqual(['tag/a']);
  });

  it('lists a statement that is not understood beside its unread keys', () => {
    const riddle = {
      ...ALLOW_ALL,
      Condition: {
        StringEquals: { 'tag/a': 'red' },
        StringMatches: { key: 'red' },
      },
    };
    expect(missing({ identity: layer(riddle) })).toEqual([
      'key tag/a',
      'statement policy, statement 1',
    ]);
  });

  it('lists the account of the resource, even if another layer is undecided too', () => {
    const decision = evaluate(
      requestOf({
        resourceAccountId: undefined,
        context: { values: {}, unknown: ['tag/*'] },
      }),
      layersWith({
        identity: layer([ALLOW_ALL, { ...asking('tag/a'), Effect: 'Deny' }]),
        resource: layer({ ...asking('tag/b'), Principal: '*' }),
      }),
    );
    expect(decision.missing.map(({ name }) => name)).toContain(
      'aws:ResourceAccount',
    );
  });

  it('lists keys that only extend to whom a resource policy grants', () => {
    const toRole = (key: string) => ({
      ...asking(key),
      Principal: { AWS: requestOf().principal.id },
    });
    expect(
      missing({
        boundary: { state: 'unread', reason: 'no' },
        resource: layer([
          { ...ALLOW_ALL, Principal: { AWS: '111122223333' } },
          toRole('tag/a'),
          toRole('tag/b'),
        ]),
      }),
    ).toEqual(['layer boundary', 'key tag/a', 'key tag/b']);
  });

  it('lists statements of levels of which none decides on its own', () => {
    const level = (name: string, ...keys: string[]) => ({
      ...policyOf(keys.map(key => asking(key))),
      level: name,
    });
    const scp: PolicyLayer = {
      state: 'read',
      policies: [
        level('root', 'tag/a', 'tag/b'),
        level('account', 'tag/c', 'tag/d'),
      ],
    };
    expect(missing({ identity: layer(ALLOW_ALL), scp })).toEqual([
      'key tag/a',
      'key tag/b',
      'key tag/c',
      'key tag/d',
    ]);
  });

  it('leaves out what is decided without it', () => {
    const decided = {
      ...asking('tag/a'),
      Condition: { StringEquals: { key: ['red', '${tag/b}'] } },
    };
    expect(missing({ identity: layer([asking('tag/a'), decided]) })).toEqual([
      'key tag/a',
    ]);
    expect(
      missing({
        identity: layer([ALLOW_ALL, asking('tag/b')]),
        boundary: layer(asking('tag/a')),
      }),
    ).toEqual(['key tag/a']);
  });
});
