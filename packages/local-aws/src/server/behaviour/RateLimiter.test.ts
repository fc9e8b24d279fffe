import { RateLimiter, TokenBucket } from './RateLimiter';

function times(bucket: TokenBucket, ...milliseconds: number[]): boolean[] {
  return milliseconds.map(time => {
    const taken = bucket.wait(new Date(time)) === 0;
    if (taken) {
      bucket.take();
    }
    return taken;
  });
}

describe('TokenBucket', () => {
  it('takes a burst at once, and fills up again', () => {
    expect(
      times(new TokenBucket(2, 2), 0, 0, 0, 500, 500, 5000, 5000, 5000),
    ).toEqual([true, true, false, true, false, true, true, false]);
  });

  it('holds no more than its burst', () => {
    expect(times(new TokenBucket(100, 1), 0, 0, 9000, 9000)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('gives nothing for a clock that goes back', () => {
    expect(times(new TokenBucket(1, 1), 1000, 0, 500)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('says how long until there is another', () => {
    const bucket = new TokenBucket(0.5, 1);
    bucket.wait(new Date(0));
    bucket.take();
    expect(bucket.wait(new Date(0))).toBe(2);
    expect(bucket.wait(new Date(1500))).toBe(0.5);
  });
});

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
