import { ALL, NONE, NOTHING, outcome, UNREAD } from '../__testUtils__/outcomes';
import {
  ACCOUNT,
  ALLOW_ALL,
  layer,
  OTHER_ACCOUNT,
  ROLE,
} from '../__testUtils__/policies';
import type { EvaluationRequest, PolicyLayer, PolicyLayers } from './types';

// Role trust policies and KMS key policies must explicitly allow: first page above, and
// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
describe('a trust policy', () => {
  const target = `arn:aws:iam::${ACCOUNT}:role/target`;
  const trustOf = (principal: object): PolicyLayer =>
    layer({
      Effect: 'Allow',
      Principal: principal,
      Action: ['sts:AssumeRole', 'sts:TagSession'],
    });
  const assume = {
    action: 'sts:AssumeRole',
    resource: target,
    resourceAccountId: undefined,
  };
  const pods = {
    ...assume,
    principal: { type: 'Service' as const, id: 'pods.eks.amazonaws.com' },
  };
  const webIdentity = {
    ...assume,
    action: 'sts:AssumeRoleWithWebIdentity',
    principal: {
      type: 'Federated' as const,
      id: `arn:aws:iam::${ACCOUNT}:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/A`,
    },
  };

  it.each<[string, PolicyLayers, Partial<EvaluationRequest>, string]>([
    [
      'the service',
      { trust: trustOf({ Service: 'pods.eks.amazonaws.com' }) },
      pods,
      'allowed trust',
    ],
    [
      'the service, TagSession',
      { trust: trustOf({ Service: 'pods.eks.amazonaws.com' }) },
      { ...pods, action: 'sts:TagSession' },
      'allowed trust',
    ],
    [
      'another service',
      { trust: trustOf({ Service: 'ec2.amazonaws.com' }) },
      pods,
      'denied implicit trust',
    ],
    ['nobody', { trust: NOTHING }, pods, 'denied implicit trust'],
    ['no trust policy', {}, pods, 'denied implicit trust'],
    [
      'the provider',
      {
        trust: layer({
          Effect: 'Allow',
          Principal: { Federated: webIdentity.principal.id },
          Action: 'sts:AssumeRoleWithWebIdentity',
        }),
      },
      webIdentity,
      'allowed trust',
    ],
    [
      'the provider for another action',
      { trust: trustOf({ Federated: webIdentity.principal.id }) },
      webIdentity,
      'denied implicit trust',
    ],
    [
      'the role, without identity policy',
      { trust: trustOf({ AWS: ROLE }) },
      assume,
      'allowed trust',
    ],
    [
      'the role, with a boundary that says nothing',
      { trust: trustOf({ AWS: ROLE }), boundary: NONE },
      assume,
      'denied implicit boundary',
    ],
    [
      'the account, without identity policy',
      { trust: trustOf({ AWS: ACCOUNT }) },
      assume,
      'denied implicit identity',
    ],
    [
      'the account, with an identity policy',
      { trust: trustOf({ AWS: ACCOUNT }), identity: ALL },
      assume,
      'allowed trust',
    ],
    [
      'nobody, with an identity policy',
      { trust: NOTHING, identity: ALL },
      assume,
      'denied implicit trust',
    ],
    [
      'a role of another account',
      { trust: trustOf({ AWS: ROLE }) },
      { ...assume, resource: target.replace(ACCOUNT, OTHER_ACCOUNT) },
      'denied implicit identity',
    ],
    [
      'a role of another account, with an identity policy',
      { trust: trustOf({ AWS: ROLE }), identity: ALL },
      { ...assume, resource: target.replace(ACCOUNT, OTHER_ACCOUNT) },
      'allowed trust',
    ],
  ])('that names %s', (_, layers, request, result) => {
    expect(outcome(layers, request)).toBe(result);
  });

  it('belongs to an account even if the role is not named', () => {
    const some = { ...assume, resource: '*' };
    expect(outcome({ trust: trustOf({ AWS: ROLE }) }, some)).toBe('unknown');
    expect(
      outcome(
        { trust: trustOf({ AWS: ROLE }) },
        { ...some, resourceAccountId: ACCOUNT },
      ),
    ).toBe('allowed trust');
  });

  // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  it('does not let a root user in', () => {
    const root: EvaluationRequest['principal'] = {
      type: 'AWS',
      id: `arn:aws:iam::${ACCOUNT}:root`,
    };
    const asRoot = { ...assume, principal: root };
    for (const aws of [root.id, '*']) {
      expect(outcome({ trust: trustOf({ AWS: aws }) }, asRoot)).toBe(
        'denied implicit trust',
      );
    }
  });

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html: GetFederationToken is tagged by what the user's policies allow.
  it.each(['iam::111122223333:user/ana', 'sts::111122223333:federated-user/b'])(
    'is none of a user: %s',
    name => {
      const tag = {
        action: 'sts:TagSession',
        resource: `arn:aws:${name}`,
        principal: {
          type: 'AWS' as const,
          id: `arn:aws:iam::${ACCOUNT}:user/ana`,
        },
        resourceAccountId: undefined,
      };
      expect(outcome({ identity: ALL }, tag)).toBe('allowed identity');
      expect(outcome({}, tag)).toBe('denied implicit identity');
    },
  );

  it('does not decide on other actions, nor a bucket policy on assuming', () => {
    expect(outcome({ identity: ALL, trust: UNREAD })).toBe('allowed identity');
    expect(
      outcome({ trust: trustOf({ AWS: ROLE }), resource: UNREAD }, assume),
    ).toBe('allowed trust');
  });

  it('decides nothing if it contains what IAM refuses', () => {
    const trust = layer({ ...ALLOW_ALL, Principal: { AWS: ROLE } });
    expect(outcome({ trust }, assume)).toBe('unknown trust');
  });
});
