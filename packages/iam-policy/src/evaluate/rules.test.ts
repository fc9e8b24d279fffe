import {
  ALLOW_ALL,
  DENY_ALL,
  layer,
  layersWith,
  requestOf,
} from '../__testUtils__/policies';
import { decide, evaluate } from './evaluate';
import { prepareQuestion } from './prepareQuestion';

const EVERYTHING = layersWith({
  identity: layer(ALLOW_ALL),
  resource: layer({
    ...ALLOW_ALL,
    Principal: { AWS: '111122223333' },
  }),
});

const role = (path: string) => `arn:aws:iam::111122223333:role/${path}`;
const LINKED = role(
  'aws-service-role/elasticloadbalancing.amazonaws.com/AWSServiceRoleForElasticLoadBalancing',
);
const RESERVED = role(
  'aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_0123456789abcdef',
);
const MANAGED = 'arn:aws:iam::aws:policy/AdministratorAccess';
const alias = (name: string) =>
  `arn:aws:kms:eu-west-1:111122223333:alias/${name}`;

const NOTHING = layer({ ...ALLOW_ALL, Action: 'sqs:SendMessage' });

// The pages are named beside the rules.
describe('what AWS keeps for itself', () => {
  it.each([
    ['iam:DeleteRole', LINKED, 'service-linked-role'],
    ['iam:AttachRolePolicy', LINKED, 'service-linked-role'],
    ['iam:UpdateAssumeRolePolicy', LINKED, 'service-linked-role'],
    ['IAM:putrolepolicy', LINKED, 'service-linked-role'],
    ['iam:DeleteRole', RESERVED, 'reserved-role'],
    ['iam:DetachRolePolicy', RESERVED, 'reserved-role'],
    ['iam:CreatePolicyVersion', MANAGED, 'aws-managed-policy'],
    ['iam:DeletePolicy', MANAGED, 'aws-managed-policy'],
    [
      'iam:SetDefaultPolicyVersion',
      'arn:aws-cn:iam::aws:policy/service-role/A',
      'aws-managed-policy',
    ],
    ['kms:DeleteAlias', alias('aws/s3'), 'aws-managed-alias'],
    ['kms:CreateAlias', alias('aws/mine'), 'aws-managed-alias'],
  ])(
    '%s on %s is denied to whoever may do everything: %s',
    (action, resource, rule) => {
      const request = requestOf({ action, resource });
      expect(evaluate(request, EVERYTHING)).toMatchObject({
        outcome: 'denied',
        denial: 'explicit',
        rule,
        missing: [],
      });
      expect(evaluate(request, EVERYTHING)).not.toHaveProperty('layer');
      expect(decide(request, EVERYTHING)).toBe('denied');
      // Nothing that was not read changes it.
      expect(decide(request, {})).toBe('denied');
      const { principal, context, ...question } = request;
      expect(
        prepareQuestion({ ...question, context })({
          principal,
          context,
          layers: EVERYTHING,
        }),
      ).toBe('denied');
    },
  );

  it.each([
    // To read them, to use them, and what is for them to be deleted by.
    ['iam:GetRole', LINKED],
    ['iam:PassRole', LINKED],
    ['iam:DeleteServiceLinkedRole', LINKED],
    ['iam:CreateServiceLinkedRole', LINKED],
    ['iam:UpdateRoleDescription', LINKED],
    ['iam:GetPolicyVersion', MANAGED],
    ['iam:DeleteRole', role('app')],
    ['iam:DeleteRole', role('team/aws-service-role/app')],
    ['iam:DeleteRole', role('aws-service-roles/app')],
    ['iam:CreatePolicyVersion', 'arn:aws:iam::111122223333:policy/aws'],
    ['kms:DeleteAlias', alias('aws-s3')],
    ['kms:DeleteAlias', alias('mine/aws/s3')],
  ])('%s on %s is for policies to decide', (action, resource) => {
    const decision = evaluate(requestOf({ action, resource }), EVERYTHING);
    expect(decision.outcome).toBe('allowed');
    expect(decision).not.toHaveProperty('rule');
  });
});

// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
describe('sts:GetCallerIdentity', () => {
  const asked = (action: string) =>
    requestOf({ action, resource: '*', resourceAccountId: undefined });

  it.each([
    ['nothing', layersWith({ identity: NOTHING })],
    ['a Deny', layersWith({ identity: layer([ALLOW_ALL, DENY_ALL]) })],
    ['what was not read', {}],
  ])('is allowed by %s', (_, layers) => {
    expect(evaluate(asked('sts:GetCallerIdentity'), layers)).toMatchObject({
      outcome: 'allowed',
      rule: 'no-permission-needed',
      missing: [],
    });
  });

  it.each(['sts:GetSessionToken', 'sts:GetAccessKeyInfo', 'iam:GetUser'])(
    'is the one such action, which %s is not',
    action => {
      expect(decide(asked(action), layersWith({ identity: NOTHING }))).toBe(
        'denied',
      );
    },
  );
});
