import type { AccessIntent } from '../model';

/** An inline policy to be put on a role. */
export interface WrittenPolicy {
  name: string;
  /** JSON text. */
  document: string;
}

/** Writes intents as inline policies, one an intent; the same intents give the same text in any order. */
export function writePermissionPolicies(
  _intents: readonly AccessIntent[],
  _partition: string,
): WrittenPolicy[] {
  throw new Error('pending');
}
