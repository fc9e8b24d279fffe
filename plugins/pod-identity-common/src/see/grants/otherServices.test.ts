import { loadActions, type ActionCatalogue } from 'iam-policy/actions';
import { accessInput, policy, role } from '../../__testUtils__/fixtures';
import { allow, shown } from '../../__testUtils__/grantFixtures';
import { readAccess } from '../readAccess';

const sqs = 'arn:aws:sqs:us-east-1:111122223333';
const orders = `${sqs}:orders`;
const deny = (...args: Parameters<typeof allow>) => ({
  ...allow(...args),
  Sid: 'No',
  Effect: 'Deny',
});

describe('readAccess, grants of services without a table of actions', () => {
  let catalogue: ActionCatalogue;

  beforeAll(async () => {
    catalogue = await loadActions(['sqs', 'dynamodb', 'ec2', 'kms']);
  });

  const grantsOf = (
    statements: object[],
    { boundary, actions }: { boundary?: object[]; actions?: ActionCatalogue },
  ) =>
    readAccess(
      accessInput({
        actions,
        role: role({
          policies: [{ name: 'app-policy', document: policy(...statements) }],
          ...(boundary && {
            boundary: { name: 'edge', document: policy(...boundary) },
          }),
        }),
      }),
    ).grants.filter(({ effect }) => effect === 'Allow');
  const sorted = (statements: object[], boundary?: object[]) =>
    grantsOf(statements, { actions: catalogue, boundary });

  it('tell a place by its parts', () => {
    const [grant] = sorted([allow('sqs:SendMessage', orders)]);
    expect(grant).toMatchObject({
      place: {
        service: 'sqs',
        type: 'queue',
        name: 'orders',
        region: 'us-east-1',
        accountId: '111122223333',
        arn: orders,
      },
      accessClass: 'write',
      verdict: 'effective',
    });
  });

  it('tell an index from its table', () => {
    const table = 'arn:aws:dynamodb:us-east-1:111122223333:table/t';
    const grants = sorted([
      allow(
        ['dynamodb:Query', 'dynamodb:GetItem'],
        [table, `${table}/index/i`],
      ),
    ]);
    expect(
      grants.map(({ place, actions }) => [place.type, place.name, actions]),
    ).toEqual([
      ['table', 't', ['dynamodb:Query', 'dynamodb:GetItem']],
      ['index', 't/index/i', ['dynamodb:Query']],
    ]);
  });

  it('are one an access class for a wildcard', () => {
    expect(
      sorted([allow('ec2:*', '*')]).map(({ accessClass }) => accessClass),
    ).toEqual(
      expect.arrayContaining(['list', 'read', 'write', 'delete', 'tag']),
    );
  });

  it('are not sorted without data', () => {
    expect(grantsOf([allow('sqs:*', orders)], {}).map(shown)).toEqual([
      'Allow orders| any effective',
    ]);
  });

  it('are one for every service at once, less what NotAction takes out', () => {
    const ofEvery = (statement: object) =>
      sorted([statement]).filter(({ place }) => place.service === '*');
    expect(ofEvery(allow('*', '*'))).toEqual([
      expect.objectContaining({ actions: ['*'], accessClass: 'any' }),
    ]);
    expect(
      ofEvery({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }),
    ).toEqual([
      expect.objectContaining({ actions: ['*'], exceptActions: ['iam:*'] }),
    ]);
  });

  it('have no effect where the actions work on something else', () => {
    const [grant] = sorted([allow('sqs:ListQueues', orders)]);
    expect(grant).toMatchObject({
      verdict: 'ineffective',
      reason:
        'sqs:ListQueues works on no resource in particular, and needs the resource *, which the statement does not name.',
    });
  });

  it('of what works on nothing in particular are limited by whoever names a resource', () => {
    const [grant] = sorted(
      [allow('sqs:ListQueues', '*')],
      [allow('sqs:*', 'arn:aws:sqs:*:*:*')],
    );
    expect(grant.verdict).toBe('ineffective');
  });

  it('on everything are of their own service alone', () => {
    const [grant] = sorted([
      allow('sqs:SendMessage', '*'),
      deny('*', 'arn:aws:s3:::data/*'),
    ]);
    expect(grant.verdict).toBe('effective');
  });

  it.each([
    ['sqs:CreateQueue', 'conditional'],
    ['sqs:SendMessage', 'ineffective'],
  ])('take a tag that %s sets as %s', (action, verdict) => {
    const [grant] = sorted([
      allow(action, orders, {
        StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' },
      }),
    ]);
    expect(grant.verdict).toBe(verdict);
  });

  it('by pattern are limited by a Deny of some of it', () => {
    const [grant] = grantsOf(
      [allow('sqs:*', orders), deny('sqs:SendMessage', orders)],
      {},
    );
    expect(grant).toMatchObject({
      verdict: 'conditional',
      reason: 'Less what statement No of policy app-policy denies.',
    });
  });

  it('are not limited by a Deny of what NotAction took out', () => {
    const grants = sorted([
      { Effect: 'Allow', NotAction: 'sqs:*', Resource: orders },
      deny('sqs:Send*', '*'),
    ]);
    expect(grants.map(({ verdict }) => verdict)).toEqual(['effective']);
  });

  it('are not taken away by NotResource with a value that is not known', () => {
    const [grant] = sorted(
      [allow('sqs:SendMessage', orders)],
      [
        {
          Effect: 'Allow',
          Action: 'sqs:*',
          NotResource: `${sqs}:*\${aws:PrincipalTag/kubernetes-pod-name}`,
        },
      ],
    );
    expect(grant).toMatchObject({
      verdict: 'conditional',
      reason: 'Only as far as the boundary edge allows it.',
    });
  });

  it('are not known where a variable stands before the fifth colon', () => {
    const [grant] = sorted([
      allow(
        'sqs:SendMessage',
        'arn:aws:sqs:us-east-1:${aws:PrincipalAccount}:orders',
      ),
    ]);
    expect(grant).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringContaining('before its fifth colon'),
    });
  });

  it('name tags of the resource and of the request', () => {
    const [grant] = sorted([
      allow('sqs:CreateQueue', orders, {
        StringEquals: { 'aws:ResourceTag/a': '1', 'aws:RequestTag/b': '2' },
        'ForAllValues:StringEquals': { 'aws:TagKeys': ['b'] },
      }),
    ]);
    expect(grant.tagConditions.map(({ kind, key }) => [kind, key])).toEqual([
      ['resource', 'a'],
      ['request', 'b'],
      ['requestKeys', ''],
    ]);
    expect(grant.verdict).toBe('conditional');
  });
});
