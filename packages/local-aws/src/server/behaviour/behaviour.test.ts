import { setTimeout as delay } from 'node:timers/promises';
import { startLocalAws } from '../../startLocalAws';
import { everyService } from '../__testUtils__/everyService';
import type { LocalAws } from '../createLocalAws';

let aws: LocalAws;
let clock = Date.now();
beforeAll(async () => {
  aws = await startLocalAws({ empty: true, now: () => new Date(clock) });
});
afterAll(() => aws.close());
beforeEach(() => aws.admin.reset());

const calls = Object.keys(everyService);
const send = (call: string, region?: string, maxAttempts?: number) =>
  everyService[call]({ url: aws.url, region, maxAttempts });

describe('limits', () => {
  it('are those that AWS documents, to begin with', () => {
    expect(aws.admin.behaviour().limits).toEqual({
      'cloudtrail:LookupEvents': { perSecond: 2, burst: 2 },
    });
  });

  it.each([
    ['eks:ListClusters', 'ThrottlingException', 429],
    ['iam:ListRoles', 'Throttling', 400],
    ['sts:GetCallerIdentity', 'Throttling', 400],
    ['s3:ListBuckets', 'SlowDown', 503],
    ['dynamodb:ListTables', 'ThrottlingException', 400],
    ['cloudtrail:LookupEvents', 'ThrottlingException', 400],
  ])('throttle %s with %s', async (call, name, status) => {
    aws.admin.changeBehaviour({
      limits: { [call]: { perSecond: 0.5, burst: 2 } },
    });
    await send(call);
    await send(call);
    const third = send(call);
    await expect(third).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: status },
      $response: { headers: { 'retry-after': '2' } },
    });
    await send(call, 'eu-west-1');
    clock += 2000;
    await send(call);
    expect(aws.admin.calls(call).map(({ injected }) => injected)).toEqual([
      undefined,
      undefined,
      'limit',
      undefined,
      undefined,
    ]);
  });

  it('make the SDK wait as long as it is told', async () => {
    aws.admin.changeBehaviour({ limits: { 'eks:*': { perSecond: 1 } } });
    await send('eks:ListClusters');
    const began = Date.now();
    const second = send('eks:ListClusters', undefined, 2);
    while (aws.admin.calls('eks:ListClusters').length < 2) {
      await delay(10);
    }
    clock += 1000;
    await expect(second).resolves.toMatchObject({ $metadata: { attempts: 2 } });
    expect(Date.now() - began).toBeGreaterThan(900);
  });
});

describe('latency', () => {
  it.each(calls)('delays %s', async call => {
    aws.admin.changeBehaviour({ latency: { [call]: 80 } });
    const began = Date.now();
    await send(call).catch(() => {});
    expect(Date.now() - began).toBeGreaterThanOrEqual(78);
  });
});
