import type { GrantPart } from './GrantPart';
import { structuralProblem, type LocatedStatement } from './LocatedStatement';
import type { RoleReader } from './RoleReader';

/** How much of a part a statement takes in. `unknown` where that is not certain. */
export type Extent = 'all' | 'some' | 'none' | 'unknown';

/** How much of a part a statement takes in for a session: by action, resource and conditions. */
export function extentOf(
  located: LocatedStatement,
  { action, target }: GrantPart,
  reader: RoleReader,
): Extent {
  const actionIsClear = !located.statement.problems.some(({ path }) =>
    path.some(key => key === 'Action' || key === 'NotAction'),
  );
  if (actionIsClear && !reader.actions(located).s3.has(action)) {
    return 'none';
  }
  if (structuralProblem(located.statement)) {
    return 'unknown';
  }
  const resources = reader.resourceExtent(located, target);
  if (resources === 'none') {
    return 'none';
  }
  const conditions = reader.conditions(located, action, target.bucket);
  if (conditions.some(({ result }) => result === 'false')) {
    return 'none';
  }
  const open = conditions.filter(({ result }) => result === 'unknown');
  if (open.some(({ condition }) => !condition.operator.comparison)) {
    return 'unknown';
  }
  return open.length && resources === 'all' ? 'some' : resources;
}
