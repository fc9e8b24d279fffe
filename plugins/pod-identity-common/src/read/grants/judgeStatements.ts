import { statementName } from '../policies/statementName';
import type { RoleSession } from '../session/permissionKnowledge';
import type { ConditionReader } from './conditionReader';
import { extentOf, type Extent, type GrantPart } from './extentOf';
import type { Judgement } from './Judgement';
import type { LocatedStatement } from './LocatedStatement';

/** How the Deny statements of some policies bear on a grant. */
export function judgeDenies(
  statements: readonly LocatedStatement[],
  parts: readonly GrantPart[],
  read: ConditionReader,
  session: RoleSession,
): Judgement {
  const reaches = reachesOf(statements, 'Deny', parts, read, session);
  const by = (extent: Extent) =>
    reaches.find(reach => reach.extent === extent)?.by;
  const denying = by('all');
  if (denying && reaches.every(({ extent }) => extent === 'all')) {
    return {
      verdict: 'ineffective',
      reason: `Denied by ${statementName(denying.ref)}.`,
    };
  }
  const unclear = by('unknown');
  if (unclear) {
    return {
      verdict: 'unknown',
      reason: `${capitalised(
        statementName(unclear.ref),
      )} may deny it, and is not understood.`,
    };
  }
  const limiting = denying ?? by('some');
  return limiting
    ? {
        verdict: 'conditional',
        reason: `Less what ${statementName(limiting.ref)} denies.`,
      }
    : { verdict: 'effective' };
}

/** How the Allow statements of a layer that must allow as well bear on a grant. `layer` names it: `the session policy`. */
export function judgeAllows(
  statements: readonly LocatedStatement[],
  parts: readonly GrantPart[],
  read: ConditionReader,
  session: RoleSession,
  layer: string,
): Judgement {
  const extents = reachesOf(statements, 'Allow', parts, read, session).map(
    ({ extent }) => extent,
  );
  if (extents.every(extent => extent === 'all')) {
    return { verdict: 'effective' };
  }
  if (extents.every(extent => extent === 'none')) {
    return {
      verdict: 'ineffective',
      reason: `${capitalised(layer)} does not allow it.`,
    };
  }
  if (extents.includes('unknown')) {
    return {
      verdict: 'unknown',
      reason: `${capitalised(layer)} has a statement that is not understood.`,
    };
  }
  return {
    verdict: 'conditional',
    reason: `Only as far as ${layer} allows it.`,
  };
}

interface Reach {
  extent: Extent;
  by?: LocatedStatement;
}

const order: readonly Extent[] = ['all', 'unknown', 'some'];

/** For each part the statement with this effect that takes in most of it. */
function reachesOf(
  statements: readonly LocatedStatement[],
  effect: 'Allow' | 'Deny',
  parts: readonly GrantPart[],
  read: ConditionReader,
  session: RoleSession,
): Reach[] {
  const candidates = statements.filter(
    ({ statement }) => statement.effect === effect,
  );
  return parts.map(part => {
    const reaches = candidates.map(by => ({
      by,
      extent: extentOf(by, part, read, session),
    }));
    for (const extent of order) {
      const found = reaches.find(reach => reach.extent === extent);
      if (found) {
        return found;
      }
    }
    return { extent: 'none' };
  });
}

function capitalised(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}
