import { ALL, DENY, NONE, NOTHING, outcome } from '../__testUtils__/outcomes';
import {
  ALLOW_ALL,
  DENY_ALL,
  layer,
  policyOf,
} from '../__testUtils__/policies';
import type { PolicyLayer, PolicyLayers } from './types';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
describe('one account', () => {
  it.each<[string, PolicyLayers, string]>([
    ['nothing', { identity: NOTHING }, 'denied implicit identity'],
    ['no identity policy', {}, 'denied implicit identity'],
    ['identity', { identity: ALL }, 'allowed identity'],
    [
      'identity and a deny',
      { identity: layer([ALLOW_ALL, DENY_ALL]) },
      'denied explicit identity',
    ],
    [
      'identity ∩ boundary',
      { identity: ALL, boundary: ALL },
      'allowed identity',
    ],
    [
      'a boundary that says nothing',
      { identity: ALL, boundary: NONE },
      'denied implicit boundary',
    ],
    [
      'a boundary alone',
      { identity: NOTHING, boundary: ALL },
      'denied implicit identity',
    ],
    [
      'a boundary that denies',
      { identity: ALL, boundary: DENY },
      'denied explicit boundary',
    ],
    ['identity ∩ session', { identity: ALL, session: ALL }, 'allowed identity'],
    [
      'a session that says nothing',
      { identity: ALL, session: NONE },
      'denied implicit session',
    ],
    [
      'an SCP that says nothing',
      { identity: ALL, scp: NONE },
      'denied implicit scp',
    ],
    ['an SCP that denies', { identity: ALL, scp: DENY }, 'denied explicit scp'],
    [
      'an SCP alone',
      { identity: NOTHING, scp: ALL },
      'denied implicit identity',
    ],
    [
      'an RCP that says nothing',
      {
        identity: ALL,
        rcp: layer({ ...ALLOW_ALL, Action: 'sqs:*', Principal: '*' }),
      },
      'denied implicit rcp',
    ],
    [
      'an RCP that allows',
      { identity: ALL, rcp: layer({ ...ALLOW_ALL, Principal: '*' }) },
      'allowed identity',
    ],
    [
      'an RCP that denies',
      { identity: ALL, rcp: layer({ ...DENY_ALL, Principal: '*' }) },
      'denied explicit rcp',
    ],
    [
      'a bucket policy that denies',
      { identity: ALL, resource: layer({ ...DENY_ALL, Principal: '*' }) },
      'denied explicit resource',
    ],
    [
      'a bucket policy that says nothing',
      { identity: ALL, resource: NOTHING },
      'allowed identity',
    ],
    [
      'RCP before SCP',
      { identity: ALL, scp: NONE, rcp: NOTHING },
      'denied implicit rcp',
    ],
  ])('%s', (_, layers, result) => {
    expect(outcome(layers)).toBe(result);
  });

  it('requires an allow from each level of the organisation', () => {
    const scp = (child: object): PolicyLayer => ({
      state: 'read',
      policies: [
        { ...policyOf(ALLOW_ALL), level: 'root' },
        { ...policyOf(child), level: 'account' },
      ],
    });
    expect(outcome({ identity: ALL, scp: scp(ALLOW_ALL) })).toBe(
      'allowed identity',
    );
    expect(
      outcome({ identity: ALL, scp: scp({ ...ALLOW_ALL, Action: 'ec2:*' }) }),
    ).toBe('denied implicit scp');
    expect(outcome({ identity: ALL, scp: scp(DENY_ALL) })).toBe(
      'denied explicit scp',
    );
  });

  it('minds a deny on any level of the organisation', () => {
    const scp: PolicyLayer = {
      state: 'read',
      policies: [
        { ...policyOf([ALLOW_ALL, DENY_ALL]), level: 'root' },
        { ...policyOf(ALLOW_ALL), level: 'account' },
      ],
    };
    expect(outcome({ identity: ALL, scp })).toBe('denied explicit scp');
  });

  it('joins the policies of one level', () => {
    const scp: PolicyLayer = {
      state: 'read',
      policies: [
        policyOf({ ...ALLOW_ALL, Action: 'ec2:*' }),
        policyOf(ALLOW_ALL),
      ],
    };
    expect(outcome({ identity: ALL, scp })).toBe('allowed identity');
  });
});
