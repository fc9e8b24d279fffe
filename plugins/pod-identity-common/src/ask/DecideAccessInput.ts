import type { Reading } from '../model';
import type { AskedQuestion, AskedResource } from '../services';
import type { Subject } from '../subject/Subject';

/**
 * All that a decision is made of.
 *
 * @public
 */
export interface DecideAccessInput {
  who: Subject;
  question: AskedQuestion;
  resource: AskedResource;
  /** Policies of an organization that apply to the subject's account. Unread keeps every answer from being *allowed*. */
  organizationPolicies: Reading<never>;
  /**
   * Policies of VPC endpoints that limit what pods of the subject's account call: those of the VPCs that its nodes are in,
   * which are not read. Unread keeps every answer from being *allowed*.
   * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
   */
  vpcEndpointPolicies: Reading<never>;
}

/**
 * What the portal's config says of policies that nothing else tells of: that there are none, or nothing.
 *
 * @public
 */
export function configuredPolicies(said: 'none' | 'unknown'): Reading<never> {
  return said === 'none'
    ? { state: 'absent' }
    : {
        state: 'unread',
        cause: 'unconfigured',
        reason: "The portal's config does not say whether there are any.",
      };
}
