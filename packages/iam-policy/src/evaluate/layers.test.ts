import {
  ABSENT,
  ACCOUNT,
  ALLOW_ALL,
  DENY_ALL,
  layer,
  layersWith,
  OTHER_ACCOUNT,
  policyOf,
  requestOf,
  ROLE,
  SESSION,
} from '../__testUtils__/policies';
import { evaluate } from './evaluate';
import type { EvaluationRequest, PolicyLayer, PolicyLayers } from './types';

const NOTHING: PolicyLayer = { state: 'read', policies: [] };
const UNREAD: PolicyLayer = { state: 'unread', reason: 'no permission' };
const ALL = layer(ALLOW_ALL);
const NONE = layer({ ...ALLOW_ALL, Action: 'ec2:*' });
const DENY = layer(DENY_ALL);

/** A bucket policy that allows one principal everything. */
function grantTo(aws: string): PolicyLayer {
  return layer({ ...ALLOW_ALL, Principal: { AWS: aws } });
}

function outcome(
  layers: PolicyLayers,
  request: Partial<EvaluationRequest> = {},
): string {
  const decision = evaluate(requestOf(request), layersWith(layers));
  return [decision.outcome, decision.denial, decision.layer]
    .filter(Boolean)
    .join(' ');
}

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

  it('asks each level of the organisation for an allow', () => {
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

// The table "Resource-based policies and implicit denies in other policy types" of the same page, and
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
describe('a bucket policy of the same account that names', () => {
  const user = `arn:aws:iam::${ACCOUNT}:user/ana`;
  const federated = `arn:aws:sts::${ACCOUNT}:federated-user/ana`;
  const asUser = { principal: { type: 'AWS' as const, id: user } };
  const asFederated = {
    principal: { type: 'AWS' as const, id: user, sessionArn: federated },
  };

  it.each<[string, PolicyLayers, Partial<EvaluationRequest>, string]>([
    ['the role', { resource: grantTo(ROLE) }, {}, 'allowed resource'],
    [
      'the role, with a boundary that says nothing',
      { resource: grantTo(ROLE), boundary: NONE },
      {},
      'denied implicit boundary',
    ],
    [
      'the role, with a session that says nothing',
      { resource: grantTo(ROLE), session: NONE },
      {},
      'denied implicit session',
    ],
    [
      'the role, with a boundary that allows',
      { resource: grantTo(ROLE), boundary: ALL },
      {},
      'allowed resource',
    ],
    [
      'the session',
      { resource: grantTo(SESSION), boundary: NONE, session: NONE },
      {},
      'allowed resource',
    ],
    [
      'the session, with a boundary that denies',
      { resource: grantTo(SESSION), boundary: DENY },
      {},
      'denied explicit boundary',
    ],
    [
      'another session',
      { resource: grantTo(`${SESSION}2`) },
      {},
      'denied implicit identity',
    ],
    [
      'the user',
      { resource: grantTo(user), boundary: NONE },
      asUser,
      'allowed resource',
    ],
    [
      'the federated user',
      { resource: grantTo(federated), boundary: NONE, session: NONE },
      asFederated,
      'allowed resource',
    ],
    [
      "the federated user's user",
      { resource: grantTo(user), session: NONE },
      asFederated,
      'denied implicit session',
    ],
    [
      "the federated user's user, with a session that allows",
      { resource: grantTo(user), session: ALL },
      asFederated,
      'allowed resource',
    ],
    [
      'everybody',
      { resource: grantTo('*'), boundary: NONE, session: NONE },
      {},
      'allowed resource',
    ],
    [
      'the account',
      { resource: grantTo(ACCOUNT) },
      {},
      'denied implicit identity',
    ],
    [
      'the account by its root',
      { resource: grantTo(`arn:aws:iam::${ACCOUNT}:root`) },
      {},
      'denied implicit identity',
    ],
    [
      'the account, with an identity policy',
      { resource: grantTo(ACCOUNT), identity: ALL },
      {},
      'allowed identity',
    ],
    [
      'everybody, under an SCP that says nothing',
      { resource: grantTo('*'), scp: NONE },
      {},
      'denied implicit scp',
    ],
  ])('%s', (_, layers, request, result) => {
    expect(outcome(layers, request)).toBe(result);
  });

  it('a federated user without session policy may do nothing by identity', () => {
    expect(outcome({ identity: ALL }, asFederated)).toBe(
      'denied implicit session',
    );
    expect(outcome({ identity: ALL, session: ALL }, asFederated)).toBe(
      'allowed identity',
    );
  });
});

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

  it('does not decide on other actions, nor a bucket policy on assuming', () => {
    expect(outcome({ identity: ALL, trust: UNREAD })).toBe('allowed identity');
    expect(
      outcome({ trust: trustOf({ AWS: ROLE }), resource: UNREAD }, assume),
    ).toBe('allowed trust');
  });

  it('is not decided on where it holds what IAM refuses', () => {
    const trust = layer({ ...ALLOW_ALL, Principal: { AWS: ROLE } });
    expect(outcome({ trust }, assume)).toBe('unknown trust');
  });
});

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
});

describe('principals that policies do not limit', () => {
  // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html and …_rcps.html
  it('service-linked roles: SCPs and RCPs', () => {
    const id = `arn:aws:iam::${ACCOUNT}:role/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS`;
    expect(
      outcome(
        { identity: ALL, scp: DENY, rcp: UNREAD },
        { principal: { type: 'AWS', id } },
      ),
    ).toBe('allowed identity');
  });

  it('the root user: identity policies; but SCPs', () => {
    const root = {
      principal: { type: 'AWS' as const, id: `arn:aws:iam::${ACCOUNT}:root` },
    };
    expect(outcome({ identity: UNREAD, boundary: UNREAD }, root)).toBe(
      'allowed',
    );
    expect(outcome({ scp: DENY }, root)).toBe('denied explicit scp');
  });

  it('services: SCPs; but bucket policies must allow them', () => {
    const service = {
      principal: { type: 'Service' as const, id: 'logging.s3.amazonaws.com' },
    };
    const resource = layer({
      ...ALLOW_ALL,
      Principal: { Service: 'logging.s3.amazonaws.com' },
    });
    expect(outcome({ scp: UNREAD, resource }, service)).toBe(
      'allowed resource',
    );
    expect(outcome({}, service)).toBe('denied implicit resource');
  });
});

describe('layers that were not read', () => {
  it.each<[keyof PolicyLayers, PolicyLayers, string]>([
    ['rcp', { identity: ALL }, 'unknown rcp'],
    ['scp', { identity: ALL }, 'unknown scp'],
    ['identity', {}, 'unknown identity'],
    ['identity', { resource: grantTo(SESSION) }, 'unknown identity'],
    ['boundary', { identity: ALL }, 'unknown boundary'],
    ['session', { identity: ALL }, 'unknown session'],
    ['resource', { identity: ALL }, 'unknown resource'],
    ['resource', { identity: NOTHING }, 'unknown resource'],
    ['resource', { identity: DENY }, 'denied explicit identity'],
    ['scp', { identity: NOTHING }, 'denied implicit identity'],
    ['boundary', { identity: NOTHING }, 'denied implicit identity'],
  ])('%s, with %j: %s', (name, layers, result) => {
    expect(outcome({ ...layers, [name]: UNREAD })).toBe(result);
    expect(outcome({ ...layers, [name]: undefined })).toBe(result);
  });

  it('do not matter for an action without a resource', () => {
    expect(
      outcome(
        { identity: ALL, resource: UNREAD },
        {
          action: 's3:ListAllMyBuckets',
          resource: '*',
          resourceAccountId: undefined,
        },
      ),
    ).toBe('allowed identity');
  });

  it('are told, with what each answer would change', () => {
    const { missing } = evaluate(
      requestOf(),
      layersWith({
        identity: NOTHING,
        resource: UNREAD,
        scp: UNREAD,
        boundary: ABSENT,
      }),
    );
    expect(missing).toEqual([
      {
        kind: 'layer',
        name: 'scp',
        effect:
          'Still unknown if it allows; denied if it says nothing; denied if it denies.',
      },
      {
        kind: 'layer',
        name: 'resource',
        effect:
          'Still unknown if it allows; denied if it says nothing; denied if it denies.',
      },
    ]);
  });
});

describe('layers that do not exist', () => {
  const resultOf = (
    name: string,
    layers: PolicyLayers,
    request: Partial<EvaluationRequest> = {},
  ) =>
    evaluate(requestOf(request), layersWith(layers)).layers.find(
      each => each.layer === name,
    )?.result;

  it('are told where they would have had to allow', () => {
    const assume = {
      action: 'sts:AssumeRole',
      resource: `arn:aws:iam::${ACCOUNT}:role/target`,
    };
    expect(resultOf('trust', {}, assume)).toBe('implicit-deny');
    expect(resultOf('identity', {})).toBe('implicit-deny');
    expect(resultOf('resource', {}, { resourceAccountId: OTHER_ACCOUNT })).toBe(
      'implicit-deny',
    );
  });

  it('are not told where they need not', () => {
    expect(resultOf('boundary', {})).toBe('not-applicable');
    expect(resultOf('resource', {})).toBe('not-applicable');
    expect(resultOf('trust', {})).toBe('not-applicable');
  });
});

describe('the layer of an unknown answer', () => {
  it('is not one that could only allow what is allowed already', () => {
    const either = {
      ...ALLOW_ALL,
      Condition: { StringEquals: { 'aws:PrincipalTag/team': 'red' } },
    };
    expect(
      outcome(
        {
          identity: layer(either),
          resource: grantTo(SESSION),
          boundary: UNREAD,
        },
        { context: { values: {}, unknown: ['aws:PrincipalTag/*'] } },
      ),
    ).toBe('unknown boundary');
  });
});
