import { setTimeout as delay } from 'node:timers/promises';
import {
  CreateRoleCommand,
  GetRoleCommand,
  IAMClient,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  HeadBucketCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { startLocalAws } from '../../startLocalAws';
import { FaultyAws, role, rule } from '../__testUtils__/FaultyAws';
import { everyService, settingsOf } from '../__testUtils__/everyService';
import type { Fault, FaultRule } from './FaultRule';

const aws = new FaultyAws();
beforeAll(() => aws.start());
afterAll(() => aws.stop());
beforeEach(() => aws.admin.reset());

describe('before and after the effect', () => {
  it.each<[Fault['kind'], Fault & { when?: string }]>([
    ['reset', { kind: 'reset' }],
    ['error', { kind: 'error', status: 503 }],
  ])('%s', async (_, fault) => {
    aws.admin.setFaults([
      rule('iam:CreateRole', { ...fault, when: 'before' } as Fault, { nth: 1 }),
      rule('iam:CreateRole', { ...fault, when: 'after' } as Fault, { nth: 1 }),
    ]);
    await expect(aws.createRole('before')).rejects.toThrow();
    await expect(aws.hasRole('before')).resolves.toBe(false);
    await expect(aws.createRole('after')).rejects.toThrow();
    await expect(aws.hasRole('after')).resolves.toBe(true);
  });

  it('lets the second try of a client meet what the first has made', async () => {
    aws.admin.setFaults([
      rule('iam:CreateRole', { kind: 'reset', when: 'after' }, { nth: 1 }),
    ]);
    await expect(aws.createRole('twice', 3)).rejects.toMatchObject({
      name: 'EntityAlreadyExistsException',
      $metadata: { attempts: 2 },
    });
  });

  it('answers late what was done at once', async () => {
    aws.admin.setFaults([
      rule('iam:CreateRole', { kind: 'delay', ms: 1500, when: 'after' }),
    ]);
    const order: string[] = [];
    const creating = aws.createRole('late').then(() => order.push('answered'));
    while (!(await aws.hasRole('late'))) {
      await delay(10);
    }
    order.push('done');
    await creating;
    expect(order).toEqual(['done', 'answered']);
  });
});

describe('an error by its code', () => {
  it('is that of the service where it has one, with its status', async () => {
    aws.admin.setFaults([
      rule('iam:CreateRole', {
        kind: 'error',
        code: 'LimitExceeded',
        message: 'Cannot exceed quota for RolesPerAccount: 1000',
      }),
    ]);
    await expect(aws.createRole('many')).rejects.toMatchObject({
      name: 'LimitExceededException',
      message: 'Cannot exceed quota for RolesPerAccount: 1000',
      $metadata: { httpStatusCode: 409 },
    });
  });

  it('may be made up', async () => {
    aws.admin.setFaults([
      rule('*', { kind: 'error', code: 'Moonrise', status: 418 }),
    ]);
    await expect(
      everyService['eks:ListClusters']({ url: aws.url }),
    ).rejects.toMatchObject({
      name: 'Moonrise',
      $metadata: { httpStatusCode: 418 },
    });
  });

  it('tells when to come back', async () => {
    aws.admin.setFaults([
      rule(
        'eks:ListClusters',
        { kind: 'throttle', retryAfterSeconds: 1 },
        { times: 1 },
      ),
    ]);
    const began = Date.now();
    await everyService['eks:ListClusters']({ url: aws.url, maxAttempts: 2 });
    expect(Date.now() - began).toBeGreaterThan(900);
  });
});

describe('which calls', () => {
  const outcomes = async (times: number) => {
    const seen: string[] = [];
    for (let i = 0; i < times; i += 1) {
      seen.push(
        await everyService['eks:ListClusters']({ url: aws.url }).then(
          () => 'ok',
          error => error.name,
        ),
      );
    }
    return seen;
  };
  const a: Fault = { kind: 'error', code: 'A' };
  const b: Fault = { kind: 'error', code: 'B' };

  it.each<[string, FaultRule[], string[]]>([
    ['nth', [rule('*', a, { nth: 2 })], ['ok', 'A', 'ok', 'ok']],
    ['every', [rule('*', a, { every: 2 })], ['ok', 'A', 'ok', 'A']],
    ['times', [rule('*', a, { times: 2 })], ['A', 'A', 'ok', 'ok']],
    [
      'every and times',
      [rule('*', a, { every: 2, times: 1 })],
      ['ok', 'A', 'ok', 'ok'],
    ],
    [
      'one rule after the other',
      [rule('eks:*', a, { times: 2 }), rule('eks:List*', b, { nth: 1 })],
      ['A', 'A', 'B', 'ok'],
    ],
    [
      'a delay, and what comes after it',
      [rule('*', { kind: 'delay', ms: 1 }), rule('*', a, { nth: 2 })],
      ['ok', 'A', 'ok', 'ok'],
    ],
    ['none of another service', [rule('iam:*', a)], ['ok', 'ok', 'ok', 'ok']],
  ])('%s', async (_, rules, expected) => {
    aws.admin.setFaults(rules);
    await expect(outcomes(4)).resolves.toEqual(expected);
  });

  it('counts what it saw and what it hit', async () => {
    const rules = [
      rule('*', { kind: 'delay', ms: 1 }),
      rule('*', a, { nth: 2 }),
    ];
    aws.admin.setFaults(rules);
    await outcomes(3);
    expect(aws.admin.faults()).toEqual([
      { rule: rules[0], seen: 3, hit: 3 },
      { rule: rules[1], seen: 3, hit: 1 },
    ]);
    expect(aws.admin.info()).toMatchObject({ calls: 3, faults: 4 });
  });

  it('goes by the resource', async () => {
    aws.admin.setFaults([
      rule('iam:*', a, { resource: 'payments' }),
      rule('s3:*', b, { resource: 'ledger/2026' }),
    ]);
    await expect(aws.createRole('storefront')).resolves.toBeDefined();
    await expect(aws.createRole('Payments-api')).rejects.toMatchObject({
      name: 'A',
    });
    await aws.s3().send(new CreateBucketCommand({ Bucket: 'ledger' }));
    const put = (Key: string) =>
      aws.s3().send(new PutObjectCommand({ Bucket: 'ledger', Key, Body: 'x' }));
    await expect(put('2025')).resolves.toBeDefined();
    await expect(put('2026')).rejects.toMatchObject({ name: 'B' });
    await aws.s3().send(new HeadBucketCommand({ Bucket: 'ledger' }));
  });
});

describe('a crash', () => {
  it.each(['before', 'after'] as const)('%s the effect', async when => {
    let crashed = 0;
    const other = await startLocalAws({
      empty: true,
      faults: [rule('iam:CreateRole', { kind: 'crash', when }, { nth: 2 })],
      onCrash: () => (crashed += 1),
    });
    const { port } = new URL(other.url);
    const client = new IAMClient(settingsOf({ url: other.url }));
    await client.send(new CreateRoleCommand(role('first')));
    await expect(
      client.send(new CreateRoleCommand(role('second'))),
    ).rejects.toThrow('socket hang up');
    expect(crashed).toBe(1);
    expect(() => other.url).toThrow('does not listen');
    await expect(
      client.send(new GetRoleCommand({ RoleName: 'first' })),
    ).rejects.toThrow('ECONNREFUSED');

    await other.listen(Number(port));
    await client.send(new GetRoleCommand({ RoleName: 'first' }));
    await expect(
      client.send(new GetRoleCommand({ RoleName: 'second' })).then(
        () => 'after',
        error => (error.name === 'NoSuchEntityException' ? 'before' : error),
      ),
    ).resolves.toBe(when);
    await other.close();
  });
});
