import { Field } from '../document';
import type { State } from '../platform/state';
import { seedAccount } from './seedAccount';

/**
 * Puts what a seed document describes into a new state. It goes past the operations: what is there already may be what they
 * would refuse today, such as an association whose role was deleted, and may exceed quotas, which AWS raises where asked.
 * Names and documents are held to the same rules.
 * @throws DocumentError that names the path in the document which is wrong
 */
export function seedState(state: State, seed: unknown, now: Date): void {
  const { version, accounts } = new Field(seed).members('version', 'accounts');
  if (version.value !== 1) {
    version.fail('must be 1');
  }
  for (const [accountId, account] of accounts.entries()) {
    seedAccount(accountId, account, state, now);
  }
}
