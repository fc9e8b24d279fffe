import type { AccessIntent } from '../model';
import { placeOf } from './normaliseIntents';
import { shortHash } from './shortHash';

const PREFIX = 'pod-identity-';

/**
 * The name of the inline policy of an intent: `pod-identity-<kind>-<bucket>-<hash>`, at most 128 characters. It says what
 * the policy is about and not how much it gives, so that changed access to the same place changes the same policy.
 */
export function policyNameFor(intent: AccessIntent): string {
  return `${PREFIX}${intent.kind}-${intent.bucket}-${shortHash(
    placeOf(intent),
  )}`;
}

/**
 * Whether an inline policy of a role of ours is ours too, by the form of its name: inline policies have no tags. Kinds are
 * not regarded, so that a policy of a kind that this version does not know yet, or no longer, is ours all the same.
 */
export function isOurPolicyName(name: string): boolean {
  return /^pod-identity-.+-[0-9a-f]{12}$/.test(name);
}
