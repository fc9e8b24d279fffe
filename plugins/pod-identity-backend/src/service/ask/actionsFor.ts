import { loadActions, type ActionCatalogue } from 'iam-policy/actions';

/** What AWS documents of the actions of the service that an action is of; of one that does not exist, of the one most like it. */
export function actionsFor(action: string): Promise<ActionCatalogue> {
  return loadActions([action.trim().split(':')[0]]);
}
