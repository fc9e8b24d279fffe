import {
  ALL,
  grantTo,
  NONE,
  NOTHING,
  outcome,
} from '../__testUtils__/outcomes';
import {
  ACCOUNT,
  layersWith,
  OTHER_ACCOUNT,
  requestOf,
  ROLE,
  SESSION,
} from '../__testUtils__/policies';
import { evaluate } from './evaluate';
import type { PolicyLayers } from './types';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
describe('across accounts', () => {
  const elsewhere = { resourceAccountId: OTHER_ACCOUNT };

  it.each<[string, PolicyLayers, string]>([
    [
      'both sides',
      { identity: ALL, resource: grantTo(ROLE) },
      'allowed identity',
    ],
    [
      'both sides, the account named',
      { identity: ALL, resource: grantTo(ACCOUNT) },
      'allowed identity',
    ],
    ['identity alone', { identity: ALL }, 'denied implicit resource'],
    [
      'resource alone',
      { resource: grantTo(SESSION) },
      'denied implicit identity',
    ],
    ['everybody', { resource: grantTo('*') }, 'denied implicit identity'],
    [
      'another account named',
      { identity: ALL, resource: grantTo(OTHER_ACCOUNT) },
      'denied implicit resource',
    ],
    [
      'a boundary that says nothing',
      { identity: ALL, boundary: NONE, resource: grantTo(SESSION) },
      'denied implicit boundary',
    ],
  ])('%s', (_, layers, result) => {
    expect(outcome(layers, elsewhere)).toBe(result);
  });

  it('says unknown where the account of the resource decides and is not known', () => {
    const request = { resourceAccountId: undefined };
    expect(outcome({ identity: ALL }, request)).toBe('unknown');
    expect(
      evaluate(requestOf(request), layersWith({ identity: ALL })).missing,
    ).toEqual([
      {
        kind: 'key',
        name: 'aws:ResourceAccount',
        outcomes: [
          { when: 'same-account', outcome: 'allowed' },
          { when: 'other-account', outcome: 'denied' },
        ],
        effect:
          "Allowed if the resource belongs to the principal's account; denied if it belongs to another.",
      },
    ]);
    expect(outcome({ identity: NOTHING }, request)).toBe(
      'denied implicit identity',
    );
    expect(outcome({ identity: ALL, resource: grantTo(ROLE) }, request)).toBe(
      'allowed identity',
    );
  });

  it('takes the account from the ARN or from the context', () => {
    const queue = { resourceAccountId: undefined, action: 'sqs:SendMessage' };
    expect(
      outcome(
        { identity: ALL },
        { ...queue, resource: `arn:aws:sqs:eu-west-1:${ACCOUNT}:q` },
      ),
    ).toBe('allowed identity');
    expect(
      outcome(
        { identity: ALL },
        {
          resourceAccountId: undefined,
          context: { values: { 'AWS:resourceaccount': ACCOUNT } },
        },
      ),
    ).toBe('allowed identity');
  });
});
