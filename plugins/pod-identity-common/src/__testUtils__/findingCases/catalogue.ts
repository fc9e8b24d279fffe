import { loadActions, type ActionCatalogue } from 'iam-policy/actions';
import type { ReadAccessInput } from '../../see';

let actions: ActionCatalogue | undefined;

/** Loads what {@link knowing} gives, before tests run. */
export async function loadCatalogue(): Promise<void> {
  actions = await loadActions(['s3', 's4', 'sts', 'iam', 'kms']);
}

/** The input with the catalogue of actions. */
export function knowing(input: ReadAccessInput): ReadAccessInput {
  return {
    ...input,
    get actions() {
      return actions;
    },
  };
}
