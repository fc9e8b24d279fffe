import { TokenBucket } from './TokenBucket';

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
