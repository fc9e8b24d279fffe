import { ALL, grantTo, outcome, UNREAD } from '../__testUtils__/outcomes';
import { ACCOUNT, ROLE } from '../__testUtils__/policies';
import type { PolicyLayers } from './types';

// https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
describe('a KMS key', () => {
  const decrypt = {
    action: 'kms:Decrypt',
    resource: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1`,
  };

  it.each<[string, PolicyLayers, string]>([
    ['without key policy', { identity: ALL }, 'denied implicit resource'],
    [
      'whose policy names the account',
      { identity: ALL, resource: grantTo(ACCOUNT) },
      'allowed resource',
    ],
    [
      'whose policy names the account alone',
      { resource: grantTo(ACCOUNT) },
      'denied implicit identity',
    ],
    [
      'whose policy names the role',
      { resource: grantTo(ROLE) },
      'allowed resource',
    ],
    [
      'whose policy was not read',
      { identity: ALL, resource: UNREAD },
      'unknown resource',
    ],
  ])('%s', (_, layers, result) => {
    expect(outcome(layers, decrypt)).toBe(result);
  });

  it('has the only policy of its kind: aliases have none', () => {
    const list = {
      action: 'kms:CreateAlias',
      resource: `arn:aws:kms:eu-west-1:${ACCOUNT}:alias/a`,
    };
    expect(outcome({ identity: ALL }, list)).toBe('allowed identity');
  });
});
