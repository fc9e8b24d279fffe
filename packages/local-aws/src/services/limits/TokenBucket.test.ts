import { TokenBucket } from './TokenBucket';

function times(bucket: TokenBucket, ...milliseconds: number[]): boolean[] {
  return milliseconds.map(time => bucket.take(new Date(time)));
}

describe('TokenBucket', () => {
  it('takes as many at once as it takes a second, and fills up again', () => {
    expect(
      times(new TokenBucket(2), 0, 0, 0, 500, 500, 5000, 5000, 5000),
    ).toEqual([true, true, false, true, false, true, true, false]);
  });

  it('gives nothing for a clock that goes back', () => {
    expect(times(new TokenBucket(1), 1000, 0, 500)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes every call where there is no limit', () => {
    expect(times(new TokenBucket(Infinity), 0, 0, 0)).not.toContain(false);
  });
});
