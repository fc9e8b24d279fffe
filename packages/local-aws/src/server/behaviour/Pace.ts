import type { Propagation } from '../../services';
import {
  type Behaviour,
  type BehaviourOptions,
  type Latency,
  AWS_LIMITS,
} from './Behaviour';
import { type LimitedCall, RateLimiter } from './RateLimiter';
import { callMatches, type NamedCall } from './callPattern';

/** Milliseconds that a call takes before it begins. */
function latencyOf(
  latency: Latency,
  call: NamedCall,
  random: () => number,
): number {
  const found = Object.entries(latency).find(([pattern]) =>
    callMatches(pattern, call),
  );
  if (!found) {
    return 0;
  }
  const [, time] = found;
  return typeof time === 'number'
    ? time
    : time.min + random() * (time.max - time.min);
}

/** Numbers from 0 to below 1, the same for the same seed. Even enough for latencies, and for nothing else. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    // A linear congruential generator with the constants of Numerical Recipes.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SEED = 1;

/** The behaviour in force. */
export class Pace {
  readonly #first: Behaviour;
  readonly #propagation: Propagation;
  #latency: Behaviour['latency'] = {};
  #limits: Behaviour['limits'] = {};
  #limiter = new RateLimiter({});
  #random = seededRandom(SEED);

  /** `propagation` is the services' own, which is written to. */
  constructor(propagation: Propagation, options: BehaviourOptions) {
    this.#propagation = propagation;
    this.#first = {
      propagation: { ...propagation, ...options.propagation },
      latency: options.latency ?? {},
      limits: options.limits ?? AWS_LIMITS,
    };
    this.reset();
  }

  get behaviour(): Behaviour {
    return {
      propagation: { ...this.#propagation },
      latency: this.#latency,
      limits: this.#limits,
    };
  }

  change({ propagation, latency, limits }: BehaviourOptions): void {
    Object.assign(this.#propagation, propagation);
    this.#latency = latency ?? this.#latency;
    if (limits) {
      this.#limits = limits;
      this.#limiter = new RateLimiter(limits);
    }
  }

  /** Back to how it began: buckets are full, and random latencies the same again. */
  reset(): void {
    this.change(this.#first);
    this.#random = seededRandom(SEED);
  }

  /** Milliseconds that a call takes before it begins. */
  latencyOf(call: NamedCall): number {
    return latencyOf(this.#latency, call, this.#random);
  }

  /** Undefined where a call is within the limits, else the seconds to wait. */
  throttle(call: LimitedCall): number | undefined {
    return this.#limiter.take(call);
  }
}
