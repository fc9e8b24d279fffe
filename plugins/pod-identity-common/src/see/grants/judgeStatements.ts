import { statementName } from '../../words/statementName';
import type { Extent } from './Extent';
import { extentOf } from './extentOf';
import type { GrantDraft } from './GrantDraft';
import type { Judgement } from './Judgement';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';
import type { RoleReader } from './RoleReader';

/** How the Deny statements of some policies bear on a grant. */
export function judgeDenies(
  statements: readonly LocatedStatement[],
  draft: GrantDraft,
  reader: RoleReader,
): Judgement {
  const reaches = reachesOf(statements, 'Deny', draft, reader);
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
      )} may deny it: what it means is not certain.`,
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
  draft: GrantDraft,
  reader: RoleReader,
  layer: string,
): Judgement {
  const extents = reachesOf(statements, 'Allow', draft, reader).map(
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
      reason: `${capitalised(
        layer,
      )} has a statement whose meaning is not certain.`,
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

const rank: Record<Extent, number> = { none: 0, some: 1, unknown: 2, all: 3 };

/** For each action that is told apart, the statement with this effect that takes in most of it. */
function reachesOf(
  statements: readonly LocatedStatement[],
  effect: 'Allow' | 'Deny',
  { actions, target }: GrantDraft,
  reader: RoleReader,
): Reach[] {
  const candidates = reader.reaching(statements, effect, target);
  return reader.distinct(actions).map(action => {
    let most: Reach = { extent: 'none' };
    for (const candidate of candidates) {
      const extent = extentOf(candidate, action, target.bucket, reader);
      if (rank[extent] > rank[most.extent]) {
        most = { extent, by: candidate.located };
      }
      if (extent === 'all') {
        break;
      }
    }
    return most;
  });
}

function capitalised(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}
