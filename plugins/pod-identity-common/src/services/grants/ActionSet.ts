import { patternCovers, patternsOverlap, type PolicyClause } from 'iam-policy';
import type { AccessClass } from '../../model';
import type { GrantAction, ServiceGrants } from './ServiceGrants';

/** The actions of one service that an Action or NotAction element takes in. */
export interface ActionSet {
  actions: ReadonlySet<GrantAction>;
  /** The words of the policy that take in an action; the action's own name under NotAction. */
  writtenFor(action: GrantAction): readonly string[];
  /** The words of the policy that take in any action, in the order of the actions. */
  written: readonly string[];
  /** What names the service and matches no action of it that is known. */
  unknown: readonly string[];
}

/** The actions of a set that are of one class. */
export interface ActionGroup {
  accessClass: AccessClass;
  /** At least one. */
  members: readonly GrantAction[];
  /** In the words of the policy. */
  written: readonly string[];
  /** Where the first of them stands in the set. */
  position: number;
}

/** The service that an action or pattern names, in lower case; undefined where it has a wildcard there, or names none. */
export function prefixOf(action: string): string | undefined {
  return /^([^:*?]+):/.exec(action)?.[1].toLowerCase();
}

/** Takes out of elements what is of one service; the same object for elements that are written alike. */
export function actionSets(
  service: ServiceGrants,
): (clause: PolicyClause) => ActionSet {
  const sets = new Map<string, ActionSet>();
  return clause => {
    const key = JSON.stringify([clause.negated, clause.values]);
    const set = sets.get(key) ?? actionsOf(service, clause);
    sets.set(key, set);
    return set;
  };
}

/** Takes out of an element what is of one service. */
export function actionsOf(
  service: ServiceGrants,
  clause: PolicyClause,
): ActionSet {
  const set = clause.negated
    ? actionsLeft(service, clause)
    : actionsNamed(service, clause);
  const written = new Set([...set.actions].flatMap(set.writtenFor));
  return { ...set, written: [...written] };
}

function actionsNamed(
  service: ServiceGrants,
  { values }: PolicyClause,
): Omit<ActionSet, 'written'> {
  const texts = new Map<GrantAction, string[]>();
  const unknown: string[] = [];
  for (const text of values.filter(each => speaksOf(each, service))) {
    const matching = service.actionsMatching(text);
    for (const action of matching) {
      const known = texts.get(action) ?? [];
      texts.set(action, known);
      known.push(text);
    }
    if (!matching.length && prefixOf(text) === service.service) {
      unknown.push(text);
    }
  }
  return {
    actions: new Set(texts.keys()),
    writtenFor: action => texts.get(action) ?? [],
    unknown,
  };
}

/** Known actions are taken in by a wildcard that reaches the service, too; where there are none, the words speak for themselves. */
function speaksOf(text: string, { service, actions }: ServiceGrants): boolean {
  const named = prefixOf(text);
  if (named !== undefined) {
    return named === service;
  }
  return /^[^:]*[*?]/.test(text) && (service === '*' || !!actions);
}

/** What NotAction leaves: of known actions all but some; else one pattern, less those that are taken out. */
function actionsLeft(
  { actions, actionsMatching }: ServiceGrants,
  { values }: PolicyClause,
): Omit<ActionSet, 'written'> {
  if (!actions) {
    const isNothing = values.some(text => /^\*+$/.test(text));
    const [rest] = actionsMatching('*');
    return {
      actions: new Set(isNothing ? [] : [{ ...rest, except: values }]),
      writtenFor: ({ name }) => [name],
      unknown: [],
    };
  }
  const excluded = new Set(values.flatMap(text => actionsMatching(text)));
  return {
    actions: new Set(actions.filter(action => !excluded.has(action))),
    writtenFor: ({ name }) => [excluded.size ? name : `${prefixOf(name)}:*`],
    unknown: [],
  };
}

/** Groups actions by class, in the order in which the classes come. */
export function groupByClass(
  { actions, writtenFor }: Pick<ActionSet, 'actions' | 'writtenFor'>,
  isMeant: (action: GrantAction) => boolean,
): ActionGroup[] {
  const groups = new Map<
    AccessClass,
    ActionGroup & { members: GrantAction[]; texts: Set<string> }
  >();
  let position = 0;
  for (const action of actions) {
    if (isMeant(action)) {
      const { accessClass } = action;
      const group = groups.get(accessClass) ?? {
        accessClass,
        members: [],
        written: [],
        texts: new Set<string>(),
        position,
      };
      groups.set(accessClass, group);
      group.members.push(action);
      writtenFor(action).forEach(text => group.texts.add(text));
    }
    position += 1;
  }
  return [...groups.values()].map(({ texts, ...group }) => ({
    ...group,
    written: [...texts],
  }));
}

/** How much of an action, which may be a pattern of actions, an element takes in. */
export function clauseExtent(
  { values, negated }: PolicyClause,
  { name, except = [] }: GrantAction,
): 'all' | 'some' | 'none' {
  const inner = name.toLowerCase();
  const lower = values.map(value => value.toLowerCase());
  const [whole, nothing] = negated
    ? (['none', 'all'] as const)
    : (['all', 'none'] as const);
  if (lower.some(outer => patternCovers(outer, inner))) {
    return whole;
  }
  const overlaps = lower.some(
    outer =>
      patternsOverlap(outer, inner) &&
      !except.some(taken => patternCovers(taken.toLowerCase(), outer)),
  );
  return overlaps ? 'some' : nothing;
}

/**
 * Numbers actions by kind: of one kind are those that each of these sets has or has not alike, and whose requests carry the
 * same keys.
 */
export function actionKinds(
  actions: readonly GrantAction[],
  sets: Iterable<ReadonlySet<GrantAction>>,
): (action: GrantAction) => string {
  const kinds = new Map(
    actions.map(action => [action, [action.request, action.levels.length]]),
  );
  let at = 0;
  for (const set of sets) {
    for (const action of set) {
      kinds.get(action)?.push(at);
    }
    at += 1;
  }
  const texts = new Map<GrantAction, string>();
  return action => {
    const before = texts.get(action);
    if (before !== undefined) {
      return before;
    }
    const text = (kinds.get(action) ?? []).join(' ');
    texts.set(action, text);
    return text;
  };
}
