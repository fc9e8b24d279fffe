import type { Extent } from './Extent';
import { structuralProblem } from '../../subject/policies/LocatedStatement';
import type { Reaching } from './ReachingStatements';
import type { RoleReader } from './RoleReader';
import type { S3Action } from '../../services/s3/actions';

/** How much of an action on a bucket a statement takes in for a session: by action, resource and conditions. */
export function extentOf(
  { located, resources }: Reaching,
  action: S3Action,
  bucket: string,
  reader: RoleReader,
): Extent {
  const { statement } = located;
  const actionIsClear = !statement.problems.some(({ path }) =>
    path.some(key => key === 'Action' || key === 'NotAction'),
  );
  if (actionIsClear && !reader.actions(located).s3.has(action)) {
    return 'none';
  }
  if (structuralProblem(statement)) {
    return 'unknown';
  }
  if (resources === 'none') {
    return 'none';
  }
  const conditions = reader.conditions(located, action, bucket);
  if (conditions.some(({ result }) => result === 'false')) {
    return 'none';
  }
  const open = conditions.filter(({ result }) => result === 'unknown');
  if (open.some(({ condition }) => !condition.operator.comparison)) {
    return 'unknown';
  }
  return open.length && resources === 'all' ? 'some' : resources;
}
