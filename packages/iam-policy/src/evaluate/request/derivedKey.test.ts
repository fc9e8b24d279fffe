import {
  ACCOUNT,
  ALLOW_ALL,
  layer,
  layersWith,
  requestOf,
} from '../../__testUtils__/policies';
import { evaluate } from '../evaluate';
import type { RequestContext } from '../../match';
import type { RequestPrincipal } from '../types';
import { prepareRequest } from './prepareRequest';

function outcome(condition: object, context?: RequestContext) {
  return evaluate(
    requestOf({ ...(context && { context }) }),
    layersWith({
      identity: layer({ ...ALLOW_ALL, Condition: condition }),
    }),
  ).outcome;
}

function read(
  key: string,
  principal: RequestPrincipal,
  context: RequestContext = { values: {} },
) {
  const reading = prepareRequest(requestOf({ principal, context })).read(key);
  return reading.state === 'present' ? reading.values.join() : reading.state;
}

const iam = (name: string): RequestPrincipal => ({
  type: 'AWS',
  id: `arn:aws:iam::${ACCOUNT}:${name}`,
});
const ROLE = iam('role/app');
const USER = iam('user/path/ana');
const FEDERATED_USER: RequestPrincipal = {
  ...USER,
  sessionArn: `arn:aws:sts::${ACCOUNT}:federated-user/ana`,
};
const SERVICE: RequestPrincipal = {
  type: 'Service',
  id: 'pods.eks.amazonaws.com',
};
const PROVIDER: RequestPrincipal = {
  type: 'Federated',
  id: 'accounts.google.com',
};

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
describe('keys that follow from the request', () => {
  it.each([
    [
      {
        ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/app' },
      },
    ],
    [{ StringEquals: { 'AWS:PrincipalAccount': '111122223333' } }],
    [{ StringEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } }],
    [{ Bool: { 'aws:PrincipalIsAWSService': 'false' } }],
    [{ Null: { 'aws:PrincipalServiceName': 'true' } }],
    [{ StringEquals: { 'aws:PrincipalType': 'AssumedRole' } }],
  ])('%j', condition => {
    expect(outcome(condition)).toBe('allowed');
  });

  it('yield to what the context says', () => {
    const condition = {
      StringEquals: { 'aws:ResourceAccount': '111122223333' },
    };
    expect(
      outcome(condition, { values: { 'aws:ResourceAccount': '999999999999' } }),
    ).toBe('denied');
    expect(
      outcome(condition, { values: {}, unknown: ['aws:ResourceAccount'] }),
    ).toBe('unknown');
  });

  // The table of https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
  it.each<[string, RequestPrincipal, string]>([
    ['aws:principaltype', ROLE, 'AssumedRole'],
    ['aws:principaltype', USER, 'User'],
    ['aws:principaltype', FEDERATED_USER, 'FederatedUser'],
    ['aws:principaltype', iam('root'), 'Account'],
    ['aws:principaltype', SERVICE, 'unknown'],
    ['aws:username', USER, 'ana'],
    ['aws:username', ROLE, 'absent'],
    ['aws:username', FEDERATED_USER, 'absent'],
    ['aws:username', iam('root'), 'absent'],
    ['aws:username', SERVICE, 'absent'],
    [
      'aws:principalarn',
      FEDERATED_USER,
      `arn:aws:sts::${ACCOUNT}:federated-user/ana`,
    ],
    ['aws:principalaccount', ROLE, ACCOUNT],
    // A unique id says nothing of the account.
    ['aws:principalaccount', { type: 'AWS', id: 'AROAEXAMPLE' }, 'unknown'],
    ['aws:principalisawsservice', SERVICE, 'true'],
    // Not in requests that are not signed.
    ['aws:principalisawsservice', PROVIDER, 'unknown'],
  ])('%s of %j is %s', (key, principal, value) => {
    expect(read(key, principal)).toBe(value);
  });
});

// The same page on each of them: "always included in the request context", or with temporary credentials.
describe('keys that AWS always sends', () => {
  it.each([
    'aws:currenttime',
    'aws:epochtime',
    'aws:multifactorauthpresent',
    'aws:requestedregion',
    'aws:securetransport',
    'aws:tokenissuetime',
    'aws:useragent',
    'aws:userid',
    'aws:viaawsservice',
  ])('are unknown where they are left out, and not absent: %s', key => {
    expect(read(key, ROLE)).toBe('unknown');
    expect(read(key, ROLE, { values: { [key]: 'x' } })).toBe('x');
    expect(read(key, ROLE, { values: { [key]: [] } })).toBe('absent');
  });

  it('of temporary credentials are absent for services, which have none', () => {
    expect(read('aws:tokenissuetime', SERVICE)).toBe('absent');
  });

  it('do not let a Deny lapse', () => {
    const insecure = {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    };
    const ask = (values: RequestContext['values']) =>
      evaluate(
        requestOf({ context: { values } }),
        layersWith({ identity: layer(ALLOW_ALL), resource: layer(insecure) }),
      );
    expect(ask({})).toMatchObject({
      outcome: 'unknown',
      missing: [
        {
          kind: 'key',
          name: 'aws:SecureTransport',
          effect:
            'Denied if the conditions on it are met; allowed if they are not.',
        },
      ],
    });
    expect(ask({ 'aws:SecureTransport': 'true' }).outcome).toBe('allowed');
    expect(ask({ 'aws:SecureTransport': 'false' }).outcome).toBe('denied');
  });
});

describe('the context of a request', () => {
  const ofTeam = { StringEquals: { 'aws:PrincipalTag/team': 'red' } };

  it.each([
    ['aws:PrincipalTag/*', 'unknown'],
    ['AWS:principaltag/TEAM', 'unknown'],
    ['aws:*', 'unknown'],
    ['*', 'unknown'],
    ['s3:*', 'denied'],
    ['aws:PrincipalTag/', 'denied'],
  ])('names what was not read by key or prefix: %s', (pattern, result) => {
    expect(outcome(ofTeam, { values: {}, unknown: [pattern] })).toBe(result);
  });

  it('by a prefix excludes what follows from the request', () => {
    const context = { values: {}, unknown: ['*'] };
    expect(read('aws:principalarn', ROLE, context)).toBe(ROLE.id);
    expect(read('aws:username', ROLE, context)).toBe('absent');
    expect(read('aws:sourceip', ROLE, context)).toBe('unknown');
  });

  it('reads an undefined value as no value', () => {
    const values = { 'aws:SourceIp': undefined } as unknown as object;
    const context = { values, unknown: ['*'] } as RequestContext;
    expect(read('aws:sourceip', ROLE, context)).toBe('unknown');
  });

  it('reads an empty list as an absent key', () => {
    const context = { values: { 'aws:PrincipalArn': [] }, unknown: ['*'] };
    expect(read('aws:principalarn', ROLE, context)).toBe('absent');
  });

  it.each<[unknown, string]>([
    [true, 'allowed'],
    [false, 'denied'],
    [[true], 'allowed'],
    [undefined, 'unknown'],
  ])('may hold what JavaScript has for a value: %p', (value, result) => {
    const values = { 'aws:SecureTransport': value } as RequestContext['values'];
    expect(outcome({ Bool: { 'aws:SecureTransport': true } }, { values })).toBe(
      result,
    );
  });
});
