import {
  ACCOUNT,
  OTHER_ACCOUNT,
  policyOf,
  ROLE,
  SESSION,
} from '../../__testUtils__/policies';
import { ABSENT, present, UNKNOWN, type KeyReading } from '../../match/readKey';
import { principalFacts } from '../request/principalFacts';
import type { RequestPrincipal, Truth } from '../types';
import { compilePrincipals } from './compilePrincipals';

function match(
  principals: object,
  principal: RequestPrincipal,
  hasBoundary: Truth = 'false',
  effect: 'Allow' | 'Deny' = 'Allow',
): string {
  const [{ principal: clause }] = policyOf({
    Effect: effect,
    ...principals,
    Action: '*',
    Resource: '*',
  }).document.statements;
  if (!clause) {
    throw new Error('no principal');
  }
  const { result, reach } = compilePrincipals(clause, effect)(
    principalFacts(principal),
    hasBoundary,
  );
  return result === 'false' ? 'false' : `${result} ${reach}`;
}

const role: RequestPrincipal = { type: 'AWS', id: ROLE, sessionArn: SESSION };
const anySession: RequestPrincipal = { type: 'AWS', id: ROLE };
const service: RequestPrincipal = {
  type: 'Service',
  id: 'pods.eks.amazonaws.com',
};
const ROOT = `arn:aws:iam::${ACCOUNT}:root`;

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
describe('Principal', () => {
  it.each<[unknown, RequestPrincipal, string]>([
    ['*', role, 'true direct'],
    [{ AWS: '*' }, role, 'true direct'],
    ['*', service, 'true direct'],
    // AWS calls both forms alike for anonymous users only.
    [{ AWS: '*' }, service, 'unknown direct'],
    [
      { AWS: '*' },
      { type: 'Federated', id: 'accounts.google.com' },
      'unknown direct',
    ],
    [{ AWS: ACCOUNT }, role, 'true account'],
    [{ AWS: ROOT }, role, 'true account'],
    [{ AWS: OTHER_ACCOUNT }, role, 'false'],
    [{ AWS: ROLE }, role, 'true role'],
    [{ AWS: SESSION }, role, 'true direct'],
    [{ AWS: [ACCOUNT, ROLE] }, role, 'true role'],
    [{ AWS: [ROLE, SESSION, ACCOUNT] }, role, 'true direct'],
    [{ AWS: `${ROLE}2` }, role, 'false'],
    [{ AWS: ROLE.replace('app', '*') }, role, 'false'],
    [{ AWS: ROLE.replace('app', 'App') }, role, 'false'],
    [{ AWS: 'AROAEXAMPLEEXAMPLE123' }, role, 'false'],
    [{ AWS: ACCOUNT }, { type: 'AWS', id: 'unknown' }, 'unknown account'],
    [{ Service: 'pods.eks.amazonaws.com' }, service, 'true direct'],
    [{ Service: 'eks.amazonaws.com' }, service, 'false'],
    [{ Service: 'pods.eks.amazonaws.com' }, role, 'false'],
    [{ AWS: 'pods.eks.amazonaws.com' }, service, 'false'],
    [
      { Federated: 'accounts.google.com' },
      { type: 'Federated', id: 'accounts.google.com' },
      'true direct',
    ],
    [{ CanonicalUser: '79a59df900b949e5' }, role, 'unknown account'],
    [{ CanonicalUser: '79a59df900b949e5' }, service, 'false'],
    // Which session of the role asks is not known.
    [{ AWS: SESSION }, anySession, 'unknown direct'],
    [{ AWS: [SESSION, ROLE] }, anySession, 'true role'],
    [
      { AWS: SESSION },
      { type: 'AWS', id: ROLE.replace('app', 'path/app') },
      'unknown direct',
    ],
    [{ AWS: SESSION.replace('app', 'other') }, anySession, 'false'],
    [{ AWS: SESSION.replace(ACCOUNT, OTHER_ACCOUNT) }, anySession, 'false'],
    // Of wildcards AWS speaks for AWS principals alone.
    [{ Service: '*' }, service, 'unknown direct'],
    [{ Service: '*' }, role, 'false'],
    // A session known by its own ARN alone: role names are unique in an account, whatever their path.
    [
      { AWS: `arn:aws:iam::${ACCOUNT}:role/path/app` },
      { type: 'AWS', id: SESSION },
      'true role',
    ],
    [
      { AWS: `arn:aws:iam::${OTHER_ACCOUNT}:role/app` },
      { type: 'AWS', id: SESSION },
      'false',
    ],
  ])('%j and %j: %s', (principal, asker, result) => {
    expect(match({ Principal: principal }, asker)).toBe(result);
  });
});

describe('a session that a provider authenticated', () => {
  const oidc = `arn:aws:iam::${ACCOUNT}:oidc-provider/example.com`;
  const matched = (reading: KeyReading) => {
    const [{ principal: clause }] = policyOf({
      Effect: 'Deny',
      Principal: { Federated: oidc },
      Action: '*',
      Resource: '*',
    }).document.statements;
    return compilePrincipals(clause!, 'Deny')(
      principalFacts(role, () => reading),
      'false',
    ).result;
  };

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html names providers as principals of sessions,
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-federatedprovider the key.
  it.each<[string, KeyReading, Truth]>([
    ['of that provider', present(oidc), 'unknown'],
    ['of another one', present('accounts.google.com'), 'false'],
    ['of none', ABSENT, 'false'],
    ['of one that was not read', UNKNOWN, 'unknown'],
  ])('is its principal too: %s', (_, reading, result) => {
    expect(matched(reading)).toBe(result);
  });
});

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
describe('NotPrincipal with Deny', () => {
  const user: RequestPrincipal = {
    type: 'AWS',
    id: `arn:aws:iam::${ACCOUNT}:user/Bob`,
  };

  it.each<[unknown, RequestPrincipal, Truth, string]>([
    [{ AWS: [user.id, ROOT] }, user, 'false', 'false'],
    [{ AWS: user.id }, user, 'false', 'unknown direct'],
    [{ AWS: ROOT }, user, 'false', 'unknown direct'],
    [{ AWS: OTHER_ACCOUNT }, user, 'false', 'true direct'],
    [{ AWS: [SESSION, ROLE, ROOT] }, role, 'false', 'false'],
    [{ AWS: [ROLE, ROOT] }, role, 'false', 'unknown direct'],
    [{ AWS: [SESSION] }, role, 'false', 'unknown direct'],
    // A role asks by a session, be it one that is not known.
    [{ AWS: [ROLE, ROOT] }, anySession, 'false', 'unknown direct'],
    [{ AWS: [SESSION, ROLE, ROOT] }, anySession, 'false', 'unknown direct'],
    [{ AWS: SESSION }, anySession, 'false', 'unknown direct'],
    [{ AWS: OTHER_ACCOUNT }, anySession, 'false', 'true direct'],
    [{ AWS: '*' }, role, 'false', 'false'],
    [{ AWS: 'me' }, { type: 'AWS', id: 'me' }, 'false', 'unknown direct'],
    [{ AWS: [SESSION, ROLE, ROOT] }, role, 'true', 'true direct'],
    [{ AWS: [SESSION, ROLE, ROOT] }, role, 'unknown', 'unknown direct'],
    [{ Service: 'pods.eks.amazonaws.com' }, service, 'unknown', 'false'],
    [{ Service: 'pods.eks.amazonaws.com' }, role, 'false', 'true direct'],
  ])('%j and %j, boundary %s: %s', (principal, asker, boundary, result) => {
    expect(match({ NotPrincipal: principal }, asker, boundary, 'Deny')).toBe(
      result,
    );
  });

  it('decides nothing with Allow: AWS does not support it', () => {
    expect(match({ NotPrincipal: { AWS: OTHER_ACCOUNT } }, user)).toBe(
      'unknown direct',
    );
  });
});
