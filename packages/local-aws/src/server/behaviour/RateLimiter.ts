import type { Limits } from './Behaviour';
import { callMatches, type NamedCall } from './callPattern';

/** Tokens that are taken one at a time and come back over time. */
export class TokenBucket {
  readonly #perSecond: number;
  readonly #burst: number;
  #tokens: number;
  #filledAt?: number;

  constructor(perSecond: number, burst: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#tokens = burst;
  }

  #fill(time: number): void {
    const passed = Math.max(time - (this.#filledAt ?? time), 0) / 1000;
    this.#filledAt = time;
    this.#tokens = Math.min(
      this.#tokens + passed * this.#perSecond,
      this.#burst,
    );
  }

  /** Seconds until there is a token: 0 where there is one now. Takes none. */
  wait(now: Date): number {
    this.#fill(now.getTime());
    return this.#tokens >= 1 ? 0 : (1 - this.#tokens) / this.#perSecond;
  }

  take(): void {
    this.#tokens -= 1;
  }
}

/** A call, and whose tokens it takes. */
export interface LimitedCall extends NamedCall {
  accountId: string;
  region: string;
  now: Date;
}

/** Holds every account in every Region to the same limits. */
export class RateLimiter {
  readonly #limits: [pattern: string, make: () => TokenBucket][];
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(limits: Limits) {
    this.#limits = Object.entries(limits).map(
      ([pattern, { perSecond, burst = Math.max(perSecond, 1) }]) => [
        pattern,
        () => new TokenBucket(perSecond, burst),
      ],
    );
  }

  /** Takes a token from every bucket of the call. Answers undefined, or the seconds to wait where one has none. */
  take(call: LimitedCall): number | undefined {
    const buckets = this.#limits
      .filter(([pattern]) => callMatches(pattern, call))
      .map(([pattern, make]) => this.#bucket(pattern, call, make));
    const wait = Math.max(0, ...buckets.map(bucket => bucket.wait(call.now)));
    if (wait > 0) {
      return wait;
    }
    for (const bucket of buckets) {
      bucket.take();
    }
    return undefined;
  }

  #bucket(
    pattern: string,
    { accountId, region }: LimitedCall,
    make: () => TokenBucket,
  ): TokenBucket {
    const key = `${accountId}/${region}/${pattern}`;
    let bucket = this.#buckets.get(key);
    if (!bucket) {
      bucket = make();
      this.#buckets.set(key, bucket);
    }
    return bucket;
  }
}
