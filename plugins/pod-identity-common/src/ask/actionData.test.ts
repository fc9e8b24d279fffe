import { InputError } from '@backstage/errors';
import { loadActions, type ActionCatalogue } from 'iam-policy/actions';
import { askWith, type Asking } from '../__testUtils__/askFixtures';
import { absent } from '../__testUtils__/fixtures';
import { hasResource } from '../services/AskedQuestion';
import { readQuestion } from './question/readQuestion';

const ARN = 'arn:aws:ec2:us-east-1:111122223333';
const of = (service: string, rest: string) =>
  `arn:aws:${service}:us-east-1:111122223333:${rest}`;

// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
describe('a question read with the data of AWS', () => {
  let catalogue: ActionCatalogue;

  beforeAll(async () => {
    catalogue = await loadActions();
  });

  const ask = (statements: object[], asking: Asking) =>
    askWith(statements, {
      about: { policy: { state: 'absent' } },
      ...asking,
      catalogue,
    });
  const allow = (Action: string, Resource: string) => ({
    Effect: 'Allow',
    Action,
    Resource,
  });

  it.each([
    ['s3:*', 's3:ListAllMyBuckets', 'arn:aws:s3:::reports'],
    ['dynamodb:*', 'dynamodb:ListTables', of('dynamodb', 'table/carts')],
    ['sqs:*', 'sqs:ListQueues', of('sqs', 'orders')],
    [
      'secretsmanager:*',
      'secretsmanager:ListSecrets',
      of('secretsmanager', 'secret:db-a1B2c3'),
    ],
    ['ec2:*', 'ec2:DescribeInstances', `${ARN}:instance/i-0123456789abcdef0`],
    [
      'kms:*',
      'kms:ListKeys',
      of('kms', 'key/11111111-2222-3333-4444-555555555555'),
    ],
    ['iam:*', 'iam:ListRoles', 'arn:aws:iam::111122223333:role/app'],
  ])(
    '%s on one resource does not allow %s, which has none',
    (pattern, action, resource) => {
      const decision = ask([allow(pattern, resource)], { action, resource });
      expect(decision).toMatchObject({
        outcome: 'denied',
        cause: 'implicit-deny',
        resource: '*',
        advice: { cause: 'allow-action', params: { action, resource: '*' } },
      });
      // What the advice says, done.
      expect(ask([allow(action, '*')], { action, resource }).outcome).toBe(
        'allowed',
      );
      expect(
        ask([allow(pattern, resource)], { action, resource: '*' }),
      ).toEqual(decision);
    },
  );

  it.each([
    ['dynamodb:GetItem', of('dynamodb', 'table/carts')],
    ['sqs:SendMessage', of('sqs', 'orders')],
    ['ec2:TerminateInstances', `${ARN}:instance/i-0123456789abcdef0`],
    [
      'elasticloadbalancing:ModifyListenerAttributes',
      of('elasticloadbalancing', 'listener/net/a/b/c'),
    ],
  ])('%s has one, on which it is decided', (action, resource) => {
    const about = { encryption: { state: 'absent' as const } };
    expect(ask([allow(action, resource)], { action, resource }).outcome).toBe(
      'allowed',
    );
    expect(
      ask([allow(action, `${resource}0`)], {
        action,
        resource,
        about: { policy: { state: 'absent' }, ...about },
      }).outcome,
    ).toBe('denied');
  });

  it('holds for every action of every service', () => {
    const actions = [...catalogue.services].flatMap(service =>
      catalogue.actionsOf(service).filter(each => !each.hasResource),
    );
    const read = actions.map(({ name }) =>
      readQuestion(
        { action: name, resource: 'arn:aws:s3:::reports' },
        'aws',
        catalogue,
      ),
    );
    expect(read.length).toBeGreaterThan(5000);
    expect(
      read.filter(
        ({ action, resource }) =>
          hasResource(action) !== false || resource !== '*',
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'dynamodb:GetItems',
      "AWS has no action 'dynamodb:GetItems': did you mean dynamodb:GetItem",
    ],
    ['sqs:RecieveMessage', 'did you mean sqs:ReceiveMessage'],
    ['ec2:ListInstances', 'ec2:DescribeInstances'],
    [
      'dynamodbb:GetItem',
      "AWS has no service 'dynamodbb', and so no action 'dynamodbb:GetItem': did you mean dynamodb:GetItem",
    ],
    ['nonsense:Xyzzy', "AWS has no service 'nonsense'"],
  ])('%s is refused, as AWS has no such action', (action, message) => {
    const read = () =>
      readQuestion({ action, resource: '*' }, 'aws', catalogue);
    expect(read).toThrow(InputError);
    expect(read).toThrow(message);
    // A browser does not know, and so does not say.
    expect(readQuestion({ action, resource: '*' }, 'aws').action).toEqual({
      name: action,
    });
  });

  it.each([
    [
      'dynamodb:GetItem',
      'arn:aws:s3:::reports',
      'dynamodb:GetItem acts on table',
    ],
    ['lambda:InvokeFunction', of('lambda', 'layer:a:1'), 'acts on function'],
    ['ec2:TerminateInstances', `${ARN}:volume/vol-1`, 'acts on instance'],
  ])(
    '%s on %s is refused, as it does not act on that',
    (action, resource, message) => {
      const read = () => readQuestion({ action, resource }, 'aws', catalogue);
      expect(read).toThrow(InputError);
      expect(read).toThrow(message);
    },
  );

  it('says what an action acts on besides', () => {
    const resource = `${ARN}:subnet/subnet-1`;
    expect(
      ask([allow('ec2:RunInstances', resource)], {
        action: 'ec2:RunInstances',
        resource,
      }),
    ).toMatchObject({
      outcome: 'unknown',
      cause: 'reserved',
      reservations: [{ cause: 'other-resources' }],
    });
    expect(
      ask([allow('ec2:RunInstances', '*')], {
        action: 'ec2:RunInstances',
        resource: '*',
      }).outcome,
    ).toBe('allowed');
  });

  it.each<[string, string, string]>([
    [
      'iam:DeleteRole',
      'arn:aws:iam::111122223333:role/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS',
      'a service-linked role',
    ],
    ['kms:DeleteAlias', of('kms', 'alias/aws/s3'), 'alias/aws/'],
  ])('%s on what AWS keeps is denied', (action, resource, words) => {
    const decision = ask([allow('*', '*')], { action, resource });
    expect(decision).toMatchObject({
      outcome: 'denied',
      cause: 'kept-by-aws',
      sentence: expect.stringContaining(words),
    });
    expect(decision).not.toHaveProperty('advice');
    expect(decision.steps.find(({ deciding }) => deciding)).toMatchObject({
      result: 'explicit-deny',
      cause: 'kept-by-aws',
    });
  });

  it('sts:GetCallerIdentity needs a session of the role and no permission', () => {
    const asking = { action: 'sts:GetCallerIdentity', resource: '*' };
    const denied = { Effect: 'Deny', Action: '*', Resource: '*' };
    expect(ask([denied], asking)).toMatchObject({
      outcome: 'allowed',
      cause: 'no-permission-needed',
      sentence:
        'Allowed: sts:GetCallerIdentity needs no permission, and no policy denies it.',
    });
    expect(
      ask([denied], { ...asking, who: { association: absent } }).outcome,
    ).toBe('denied');
    expect(
      ask([denied], { ...asking, vpcEndpointPolicies: 'unknown' }).outcome,
    ).toBe('unknown');
  });
});
