import { FaultyAws, rule } from '../__testUtils__/FaultyAws';
import { everyService } from '../__testUtils__/everyService';
import type { Fault } from './FaultRule';

const inject = {
  throttle: { kind: 'throttle' },
  internal: { kind: 'error' },
  unavailable: { kind: 'error', status: 503 },
} satisfies Record<string, Fault>;

const aws = new FaultyAws();
beforeAll(() => aws.start());
afterAll(() => aws.stop());
beforeEach(() => aws.admin.reset());

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

describe.each(Object.keys(everyService))('%s', call => {
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
