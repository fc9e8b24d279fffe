import type { Effect } from 'iam-policy';
import type { GrantAction, Target } from '../../services/grants/ServiceGrants';
import {
  structuralProblem,
  type LocatedStatement,
} from '../../subject/policies/LocatedStatement';
import { capitalised } from '../../words/capitalised';
import { statementWords } from '../../words/statement';
import type { GrantDraft } from './draftGrants';
import type { Judgement } from './Judgement';
import type { Extent, Reaching } from './ReachingStatements';
import type { ServiceReader } from './RoleReader';

/** How the Deny statements of some policies bear on a grant. */
export function judgeDenies(
  statements: readonly LocatedStatement[],
  draft: GrantDraft,
  reader: ServiceReader,
): Judgement {
  const reaches = reachesOf({ statements, effect: 'Deny' }, draft, reader);
  const by = (extent: Extent) =>
    reaches.find(reach => reach.extent === extent)?.by;
  const denying = by('all');
  if (denying && reaches.every(({ extent }) => extent === 'all')) {
    return {
      verdict: 'ineffective',
      reason: `Denied by ${statementWords(denying.ref)}.`,
    };
  }
  const unclear = by('unknown');
  if (unclear) {
    return {
      verdict: 'unknown',
      reason: `${capitalised(
        statementWords(unclear.ref),
      )} may deny it: what it means is not certain.`,
    };
  }
  const limiting = denying ?? by('some');
  return limiting
    ? {
        verdict: 'conditional',
        reason: `Less what ${statementWords(limiting.ref)} denies.`,
      }
    : { verdict: 'effective' };
}

/** How the Allow statements of a layer that must allow as well bear on a grant. Its name is that of a sentence: `the session policy`. */
export function judgeAllows(
  {
    name,
    statements,
  }: { name: string; statements: readonly LocatedStatement[] },
  draft: GrantDraft,
  reader: ServiceReader,
): Judgement {
  const extents = reachesOf({ statements, effect: 'Allow' }, draft, reader).map(
    ({ extent }) => extent,
  );
  if (extents.every(extent => extent === 'all')) {
    return { verdict: 'effective' };
  }
  if (extents.every(extent => extent === 'none')) {
    return {
      verdict: 'ineffective',
      reason: `${capitalised(name)} does not allow it.`,
    };
  }
  if (extents.includes('unknown')) {
    return {
      verdict: 'unknown',
      reason: `${capitalised(
        name,
      )} has a statement whose meaning is not certain.`,
    };
  }
  return {
    verdict: 'conditional',
    reason: `Only as far as ${name} allows it.`,
  };
}

interface Reach {
  extent: Extent;
  by?: LocatedStatement;
}

const rank: Record<Extent, number> = { none: 0, some: 1, unknown: 2, all: 3 };

/** For each action that is told apart, the statement with this effect that takes in most of it. */
function reachesOf(
  {
    statements,
    effect,
  }: { statements: readonly LocatedStatement[]; effect: Effect },
  { actions, target }: GrantDraft,
  reader: ServiceReader,
): Reach[] {
  return reader.distinct(actions).map(action => {
    const narrowed = reader.service.narrowed?.(target, action) ?? target;
    let most: Reach = { extent: 'none' };
    for (const each of reader.reaching(statements, effect, narrowed)) {
      const extent = extentOf(each, { action, target: narrowed }, reader);
      if (rank[extent] > rank[most.extent]) {
        most = { extent, by: each.located };
      }
      if (extent === 'all') {
        break;
      }
    }
    return most;
  });
}

/** How much of an action on a target a statement takes in for a session: by action, resource and conditions. */
function extentOf(
  { located, resources }: Reaching,
  { action, target }: { action: GrantAction; target: Target },
  reader: ServiceReader,
): Extent {
  const { statement } = located;
  const actionIsClear = !statement.problems.some(({ path }) =>
    path.some(key => key === 'Action' || key === 'NotAction'),
  );
  const actions = reader.actionExtent(located, action);
  if (actionIsClear && actions === 'none') {
    return 'none';
  }
  if (structuralProblem(statement)) {
    return 'unknown';
  }
  if (resources === 'none') {
    return 'none';
  }
  const conditions = reader.conditions(located, action, target);
  if (conditions.some(({ result }) => result === 'false')) {
    return 'none';
  }
  const open = conditions.filter(({ result }) => result === 'unknown');
  if (open.some(({ condition }) => !condition.operator.comparison)) {
    return 'unknown';
  }
  const isPart = open.length > 0 || actions === 'some';
  return isPart && resources === 'all' ? 'some' : resources;
}
