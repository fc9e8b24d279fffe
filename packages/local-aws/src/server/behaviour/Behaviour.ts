import type { Propagation } from '../../services';
import type { Latency } from './Latency';
import type { Limits } from './Limits';

/**
 * How the embedded AWS behaves in time.
 *
 * @public
 */
export interface Behaviour {
  /** How long writes take to be seen elsewhere. */
  propagation: Propagation;
  /** How long calls take. */
  latency: Latency;
  /** How many calls are taken. */
  limits: Limits;
}

/**
 * Parts of the behaviour, to set or to change. A part that is given replaces what was there; of `propagation`, each of
 * its members does.
 *
 * @public
 */
export interface BehaviourOptions {
  propagation?: Partial<Propagation>;
  latency?: Latency;
  limits?: Limits;
}
