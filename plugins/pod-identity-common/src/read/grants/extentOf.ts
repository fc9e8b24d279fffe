import { matchesWildcard } from 'iam-policy';
import { patternCovers, patternsOverlap } from '../../match/patterns';
import type { RoleSession } from '../session/permissionKnowledge';
import type { ConditionReader } from './conditionReader';
import { structuralProblem, type LocatedStatement } from './LocatedStatement';
import { resolvedResources } from './resolvedResources';
import type { S3Action } from './s3Actions';
import { s3Targets, type S3Target } from './s3Targets';

/** One action on one target: what a grant is made of. */
export interface GrantPart {
  action: S3Action;
  target: S3Target;
}

/** How much of a part a statement takes in. `unknown` where the statement is not understood. */
export type Extent = 'all' | 'some' | 'none' | 'unknown';

/** How much of a part a statement takes in for a session: by action, resource and conditions. */
export function extentOf(
  located: LocatedStatement,
  { action, target }: GrantPart,
  read: ConditionReader,
  session: RoleSession,
): Extent {
  const actionIsClear = !located.statement.problems.some(({ path }) =>
    path.some(key => key === 'Action' || key === 'NotAction'),
  );
  if (actionIsClear && !takesInAction(located, action)) {
    return 'none';
  }
  if (structuralProblem(located.statement)) {
    return 'unknown';
  }
  const resources = resourceExtent(located, target, session);
  if (resources === 'none') {
    return 'none';
  }
  const conditions = read(located, action);
  if (conditions.some(({ result }) => result === 'false')) {
    return 'none';
  }
  const open = conditions.filter(({ result }) => result === 'unknown');
  if (open.some(({ condition }) => !condition.operator.comparison)) {
    return 'unknown';
  }
  return open.length ? 'some' : resources;
}

function takesInAction(
  { statement: { action } }: LocatedStatement,
  { name }: S3Action,
): boolean {
  const matches = action.values.some(pattern =>
    matchesWildcard(pattern.toLowerCase(), name.toLowerCase()),
  );
  return matches !== action.negated;
}

function resourceExtent(
  located: LocatedStatement,
  target: S3Target,
  session: RoleSession,
): Extent {
  const negated = located.statement.resource?.negated ?? false;
  const extents = resolvedResources(located, session).flatMap(
    ({ pattern, unknown }) =>
      s3Targets(pattern ?? '').map(candidate => {
        const extent = targetExtent(candidate, target);
        return extent === 'all' && unknown.length ? 'some' : extent;
      }),
  );
  if (extents.includes('all')) {
    return negated ? 'none' : 'all';
  }
  if (extents.includes('some')) {
    return 'some';
  }
  return negated ? 'all' : 'none';
}

function targetExtent(outer: S3Target, inner: S3Target): Extent {
  const outerParts = partsOf(outer);
  const innerParts = partsOf(inner);
  if (outerParts.length !== innerParts.length) {
    return 'none';
  }
  const pairs = outerParts.map((part, index) => [part, innerParts[index]]);
  if (pairs.every(([o, i]) => patternCovers(o, i))) {
    return 'all';
  }
  return pairs.every(([o, i]) => patternsOverlap(o, i)) ? 'some' : 'none';
}

function partsOf(target: S3Target): string[] {
  return target.level === 'bucket'
    ? [target.bucket]
    : [target.bucket, target.prefix];
}
