import type { GrantPlace } from '../../model';
import { keptByObject } from '../../subject/policies/keptByObject';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import type { Target } from '../../services/grants/ServiceGrants';
import { listOf } from '../../words/listOf';
import {
  groupByClass,
  type ActionGroup,
  type ActionSet,
} from '../../services/grants/ActionSet';
import type { ServiceReader } from './RoleReader';

/** A grant before it is judged: one statement's actions of one class in one place. */
export interface GrantDraft {
  place: GrantPlace;
  actions: ActionGroup;
  /** What the actions are done to. Where a listing shows, other than the place. */
  target: Target;
}

/** A draft of actions that work on none of the statement's resources. */
export interface MisplacedGrant {
  draft: GrantDraft;
  reason: string;
}

/** The groups of a set's actions that were made so far, by name of their stand. */
const groupsOf = keptByObject(
  (_: ActionSet) => new Map<string, ActionGroup[]>(),
);

/** Collects drafts, one for each place and class: the first that comes, for the others say the same. */
class GrantDrafts {
  readonly #byPlace = new Map<string, GrantDraft>();

  add(place: GrantPlace, target: Target, groups: readonly ActionGroup[]): void {
    for (const actions of groups) {
      const key = JSON.stringify([place, actions.accessClass]);
      if (!this.#byPlace.has(key)) {
        this.#byPlace.set(key, { place, actions, target });
      }
    }
  }

  /** In the order of the statement's actions, and for the same actions in the order of its resources. */
  all(): GrantDraft[] {
    return [...this.#byPlace.values()].sort(
      (a, b) => a.actions.position - b.actions.position,
    );
  }
}

/** Lays out what a statement says of a service by place and class; nothing where its resources are none of the service's. */
export function draftGrants(
  located: LocatedStatement,
  reader: ServiceReader,
): GrantDraft[] {
  const { service } = reader;
  const set = reader.actions(located);
  if (!set.actions.size) {
    return [];
  }
  const targets = located.statement.resource?.negated
    ? service.targets('*')
    : reader.resources(located).flatMap(resource => resource.targets);
  const groups = groupsOf(set);
  const drafts = new GrantDrafts();
  for (const target of targets) {
    const stands = service.stands(target, set.actions, action =>
      reader.conditions(located, action, target),
    );
    for (const { name, place, takes } of stands) {
      const known = groups.get(name) ?? groupByClass(set, takes);
      groups.set(name, known);
      drafts.add(place, target, known);
    }
  }
  return drafts.all();
}

/**
 * The actions of a statement that work on another kind of thing than its resources name: `s3:GetObject` on a bucket,
 * `s3:ListBucket` on objects. Such a statement is accepted and has no effect, so it is shown rather than passed over.
 */
export function misplacedGrants(
  located: LocatedStatement,
  drafted: readonly GrantDraft[],
  reader: ServiceReader,
): MisplacedGrant[] {
  const { action: clause, resource } = located.statement;
  if (clause.negated || resource?.negated) {
    return [];
  }
  const placed = new Set(drafted.flatMap(({ actions }) => actions.written));
  const set = reader.actions(located);
  if (set.written.every(text => placed.has(text))) {
    return [];
  }
  const left = new Map(
    [...set.actions].map(action => [
      action,
      set.writtenFor(action).filter(text => !placed.has(text)),
    ]),
  );
  const writtenFor = (action: ActionOfSet) => left.get(action) ?? [];
  const groups = groupByClass(
    { actions: set.actions, writtenFor },
    action => writtenFor(action).length > 0,
  );
  const drafts = new GrantDrafts();
  for (const { targets } of reader.resources(located)) {
    for (const target of targets) {
      for (const { place } of reader.service.stands(
        target,
        new Set(),
        () => [],
      )) {
        drafts.add(place, target, groups);
      }
    }
  }
  return drafts.all().map(draft => ({
    draft,
    reason: reasonFor(draft.actions, reader),
  }));
}

type ActionOfSet = Parameters<ActionSet['writtenFor']>[0];

function reasonFor(
  { written, members }: ActionGroup,
  { service }: ServiceReader,
): string {
  const verb = written.length === 1 ? 'works' : 'work';
  return `${listOf(written)} ${verb} on ${service.worksOn(
    members[0],
  )}, which the statement does not name.`;
}
