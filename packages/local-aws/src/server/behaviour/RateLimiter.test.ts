import { RateLimiter } from './RateLimiter';

const call = {
  service: 'iam',
  operation: 'GetRole',
  accountId: '111122223333',
  region: 'us-east-1',
  now: new Date(0),
} as const;
const at = (ms: number) => ({ now: new Date(ms) });

describe('RateLimiter', () => {
  it('lets calls that fit one pattern share a bucket', () => {
    const limiter = new RateLimiter({ 'iam:*': { perSecond: 4, burst: 2 } });
    expect(limiter.take(call)).toBeUndefined();
    expect(limiter.take({ ...call, operation: 'GetPolicy' })).toBeUndefined();
    expect(limiter.take(call)).toBe(0.25);
    expect(limiter.take({ ...call, service: 'sts' })).toBeUndefined();
    expect(limiter.take({ ...call, ...at(250) })).toBeUndefined();
  });

  it('has buckets for each account and Region', () => {
    const limiter = new RateLimiter({ '*': { perSecond: 1 } });
    expect(limiter.take(call)).toBeUndefined();
    expect(limiter.take({ ...call, region: 'eu-west-1' })).toBeUndefined();
    expect(limiter.take({ ...call, accountId: '2' })).toBeUndefined();
    expect(limiter.take(call)).toBe(1);
  });

  it('takes from no bucket where one of several is empty', () => {
    const limiter = new RateLimiter({
      'iam:*': { perSecond: 1, burst: 2 },
      'iam:GetRole': { perSecond: 1, burst: 1 },
    });
    expect(limiter.take(call)).toBeUndefined();
    expect(limiter.take(call)).toBe(1);
    expect(limiter.take({ ...call, operation: 'GetPolicy' })).toBeUndefined();
    expect(limiter.take({ ...call, operation: 'GetPolicy' })).toBe(1);
  });

  it('lets at least one call through at less than one a second', () => {
    const limiter = new RateLimiter({ '*': { perSecond: 0.1 } });
    expect(limiter.take(call)).toBeUndefined();
    expect(limiter.take(call)).toBe(10);
  });
});
