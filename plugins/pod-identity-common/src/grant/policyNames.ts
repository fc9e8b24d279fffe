import type { AccessIntent } from '../services/intentKinds';
import { resourcesOf } from './intents';
import { placeOf } from './normaliseIntents';
import { shortHash } from './shortHash';

const PREFIX = 'pod-identity-';

/** IAM's limit. https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html */
const MAX_LENGTH = 128;

/**
 * The name of the inline policy of an intent: `pod-identity-<kind>-<resource>-<hash>`, at most 128 characters. It says
 * what the policy is about and not how much it gives, so that changed access to the same place changes the same policy.
 */
export function policyNameFor(intent: AccessIntent): string {
  const hash = shortHash(placeOf(intent));
  const readable = [intent.kind, ...resourcesOf(intent).map(({ name }) => name)]
    .join('-')
    .replace(/[^\w+=,.@-]/g, '-')
    .slice(0, MAX_LENGTH - PREFIX.length - hash.length - 1);
  return `${PREFIX}${readable}-${hash}`;
}

/**
 * Whether an inline policy of a role of ours is ours too, by the form of its name: inline policies have no tags. Kinds are
 * not regarded, so that a policy of a kind that this version does not know yet, or no longer, is ours all the same.
 */
export function isOurPolicyName(name: string): boolean {
  return /^pod-identity-.+-[0-9a-f]{12}$/.test(name);
}
