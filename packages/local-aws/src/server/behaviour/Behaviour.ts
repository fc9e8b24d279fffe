import type { Propagation } from '../../services';

/**
 * By call pattern (`iam:*`, `eks:ListClusters`, `*`), how many milliseconds a call takes before it begins: always the
 * same, or something between two bounds. The first pattern that fits has the say.
 *
 * @public
 */
export type Latency = Readonly<
  Record<string, number | Readonly<{ min: number; max: number }>>
>;

/**
 * A token bucket: it holds `burst` calls, and so many come back each second.
 *
 * @public
 */
export interface RateLimit {
  perSecond: number;
  /** Default: as many as come back in a second, but at least 1. */
  burst?: number;
}

/**
 * By call pattern (`eks:CreatePodIdentityAssociation`, `iam:*`), how many calls an account may make in a Region. All
 * calls that fit one pattern share its bucket; a call that fits several takes from each.
 *
 * @public
 */
export type Limits = Readonly<Record<string, RateLimit>>;

/**
 * AWS's own, where it documents one for an operation that is served.
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
 */
export const AWS_LIMITS: Limits = {
  'cloudtrail:LookupEvents': { perSecond: 2, burst: 2 },
};

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
