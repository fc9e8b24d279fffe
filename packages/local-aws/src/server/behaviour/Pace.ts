import type { Propagation } from '../../services';
import type { Behaviour, BehaviourOptions } from './Behaviour';
import type { NamedCall } from './callPattern';
import { latencyOf } from './latencyOf';
import { AWS_LIMITS } from './Limits';
import { type LimitedCall, RateLimiter } from './RateLimiter';
import { seededRandom } from './seededRandom';

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
