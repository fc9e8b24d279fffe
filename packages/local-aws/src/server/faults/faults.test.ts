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
  S3Client,
} from '@aws-sdk/client-s3';
import { startLocalAws } from '../../startLocalAws';
import { everyService, settingsOf } from '../__testUtils__/everyService';
import type { LocalAws } from '../LocalAws';
import type { Fault, FaultRule } from './FaultRule';

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws({ empty: true, limits: {} });
});
afterAll(() => aws.close());
beforeEach(() => aws.admin.reset());

const iam = (maxAttempts = 1) =>
  new IAMClient(settingsOf({ url: aws.url, maxAttempts }));
const s3 = () => new S3Client(settingsOf({ url: aws.url }));
const role = (RoleName: string) => ({
  RoleName,
  AssumeRolePolicyDocument: JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Service: 'pods.eks.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
    },
  }),
});
const createRole = (name: string, maxAttempts?: number) =>
  iam(maxAttempts).send(new CreateRoleCommand(role(name)));
const hasRole = (RoleName: string) =>
  iam()
    .send(new GetRoleCommand({ RoleName }))
    .then(() => true)
    .catch(error => {
      if (error.name === 'NoSuchEntityException') return false;
      throw error;
    });

function rule(call: string, fault: Fault, which: Partial<FaultRule> = {}) {
  return { call, fault, ...which };
}

const inject = {
  throttle: { kind: 'throttle' },
  internal: { kind: 'error' },
  unavailable: { kind: 'error', status: 503 },
} satisfies Record<string, Fault>;

describe('what a service says of its own trouble', () => {
  it.each<[string, keyof typeof inject, string, number]>([
    ['eks:ListClusters', 'throttle', 'ThrottlingException', 429],
    ['eks:ListClusters', 'internal', 'ServerException', 500],
    ['eks:ListClusters', 'unavailable', 'ServiceUnavailableException', 503],
    ['iam:ListRoles', 'throttle', 'Throttling', 400],
    ['iam:ListRoles', 'internal', 'ServiceFailureException', 500],
    ['iam:ListRoles', 'unavailable', 'ServiceUnavailable', 503],
    ['sts:GetCallerIdentity', 'throttle', 'Throttling', 400],
    ['sts:GetCallerIdentity', 'internal', 'InternalFailure', 500],
    ['sts:GetCallerIdentity', 'unavailable', 'ServiceUnavailable', 503],
    ['s3:ListBuckets', 'throttle', 'SlowDown', 503],
    ['s3:ListBuckets', 'internal', 'InternalError', 500],
    ['s3:ListBuckets', 'unavailable', 'ServiceUnavailable', 503],
    ['dynamodb:ListTables', 'throttle', 'ThrottlingException', 400],
    [
      'dynamodb:GetItem',
      'throttle',
      'ProvisionedThroughputExceededException',
      400,
    ],
    ['dynamodb:ListTables', 'internal', 'InternalServerError', 500],
    ['dynamodb:ListTables', 'unavailable', 'ServiceUnavailable', 503],
    ['cloudtrail:LookupEvents', 'throttle', 'ThrottlingException', 400],
    ['cloudtrail:LookupEvents', 'internal', 'InternalFailure', 500],
    ['cloudtrail:LookupEvents', 'unavailable', 'ServiceUnavailable', 503],
  ])('%s, %s: %s', async (call, fault, name, status) => {
    aws.admin.setFaults([rule(call, inject[fault])]);
    await expect(everyService[call]({ url: aws.url })).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: status, requestId: expect.any(String) },
    });
  });
});

describe('EKS Auth, which has no client on npm', () => {
  const assume = () =>
    fetch(`${aws.url}/clusters/one/assume-role-for-pod-identity`, {
      method: 'POST',
      body: '{"token":"a.b.c"}',
    });

  it.each([
    ['throttle', 'ThrottlingException', 429],
    ['internal', 'InternalServerException', 500],
    ['unavailable', 'ServiceUnavailableException', 503],
  ] as const)('%s: %s', async (fault, name, status) => {
    aws.admin.setFaults([rule('eks-auth:*', inject[fault])]);
    const response = await assume();
    expect(response.status).toBe(status);
    expect(response.headers.get('x-amzn-errortype')).toBe(name);
  });

  it('is reset', async () => {
    aws.admin.setFaults([rule('eks-auth:*', { kind: 'reset' })]);
    await expect(assume()).rejects.toThrow('fetch failed');
  });
});

describe.each(
  Object.keys(everyService).filter(call => call !== 'dynamodb:GetItem'),
)('%s', call => {
  const send = (maxAttempts?: number) =>
    everyService[call]({ url: aws.url, maxAttempts });

  it.each(['throttle', 'internal'] as const)(
    'is tried again by the SDK after %s',
    async kind => {
      aws.admin.setFaults([rule(call, inject[kind], { times: 1 })]);
      await expect(send(2)).resolves.toMatchObject({
        $metadata: { httpStatusCode: 200, attempts: 2 },
      });
    },
  );

  it('is tried again after its connection was reset', async () => {
    aws.admin.setFaults([rule(call, { kind: 'reset' }, { nth: 1 })]);
    await expect(send(2)).resolves.toMatchObject({
      $metadata: { httpStatusCode: 200, attempts: 2 },
    });
    expect(aws.admin.calls(call)).toEqual([
      expect.objectContaining({ number: 1, injected: 'reset' }),
      expect.objectContaining({ number: 2, status: 200 }),
    ]);
    expect(aws.admin.calls()[0]).not.toHaveProperty('status');
  });

  it('shows the reset where nobody tries again', async () => {
    aws.admin.setFaults([rule(call, { kind: 'reset' })]);
    await expect(send()).rejects.toThrow('read ECONNRESET');
  });

  it('waits for a delay, and is answered', async () => {
    aws.admin.setFaults([rule(call, { kind: 'delay', ms: 120 })]);
    const began = Date.now();
    await expect(send()).resolves.toMatchObject({
      $metadata: { httpStatusCode: 200 },
    });
    expect(Date.now() - began).toBeGreaterThanOrEqual(115);
  });
});

describe('before and after the effect', () => {
  it.each<[Fault['kind'], Fault & { when?: string }]>([
    ['reset', { kind: 'reset' }],
    ['error', { kind: 'error', status: 503 }],
  ])('%s', async (_, fault) => {
    aws.admin.setFaults([
      rule('iam:CreateRole', { ...fault, when: 'before' } as Fault, { nth: 1 }),
      rule('iam:CreateRole', { ...fault, when: 'after' } as Fault, { nth: 1 }),
    ]);
    await expect(createRole('before')).rejects.toThrow();
    await expect(hasRole('before')).resolves.toBe(false);
    await expect(createRole('after')).rejects.toThrow();
    await expect(hasRole('after')).resolves.toBe(true);
  });

  it('lets the second try of a client meet what the first has made', async () => {
    aws.admin.setFaults([
      rule('iam:CreateRole', { kind: 'reset', when: 'after' }, { nth: 1 }),
    ]);
    await expect(createRole('twice', 3)).rejects.toMatchObject({
      name: 'EntityAlreadyExistsException',
      $metadata: { attempts: 2 },
    });
  });

  it('answers late what was done at once', async () => {
    aws.admin.setFaults([
      rule('iam:CreateRole', { kind: 'delay', ms: 1500, when: 'after' }),
    ]);
    const order: string[] = [];
    const creating = createRole('late').then(() => order.push('answered'));
    while (!(await hasRole('late'))) {
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
    await expect(createRole('many')).rejects.toMatchObject({
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
    await expect(createRole('storefront')).resolves.toBeDefined();
    await expect(createRole('Payments-api')).rejects.toMatchObject({
      name: 'A',
    });
    await s3().send(new CreateBucketCommand({ Bucket: 'ledger' }));
    const put = (Key: string) =>
      s3().send(new PutObjectCommand({ Bucket: 'ledger', Key, Body: 'x' }));
    await expect(put('2025')).resolves.toBeDefined();
    await expect(put('2026')).rejects.toMatchObject({ name: 'B' });
    await s3().send(new HeadBucketCommand({ Bucket: 'ledger' }));
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
