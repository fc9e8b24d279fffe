import type { AccessIntent } from '../model';
import { checkIntent } from './checkIntent';
import { normaliseIntents } from './normaliseIntents';
import { policyNameFor } from './policyNames';
import { writeIntent } from './writeIntent';

/**
 * An inline policy to be put on a role.
 *
 * @public
 */
export interface WrittenPolicy {
  name: string;
  /** JSON text. */
  document: string;
}

/**
 * Writes intents as inline policies, one an intent; the same intents give the same text in any order, and prefixes of a
 * bucket that are named twice give one policy. Throws an InputError where an intent is malformed.
 *
 * @public
 */
export function writePermissionPolicies(
  intents: readonly AccessIntent[],
  partition: string,
): WrittenPolicy[] {
  intents.forEach(checkIntent);
  return normaliseIntents(intents).map(intent => ({
    name: policyNameFor(intent),
    document: JSON.stringify(writeIntent(intent, partition), undefined, 2),
  }));
}
