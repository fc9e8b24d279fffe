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
