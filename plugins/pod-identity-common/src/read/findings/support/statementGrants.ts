import type { Grant, StatementRef } from '../../../model';
import type { LocatedStatement } from '../../grants/LocatedStatement';
import type { FindingContext } from '../FindingRule';

/** Grants by the statement that gives them, so that rules do not each search all. */
const indexes = new WeakMap<readonly Grant[], Map<string, Grant[]>>();

/** The grants that come of a statement and are not in vain. */
export function statementGrants(
  { grants }: FindingContext,
  { ref }: LocatedStatement,
): readonly Grant[] {
  const index = indexes.get(grants) ?? indexGrants(grants);
  indexes.set(grants, index);
  return index.get(keyOf(ref)) ?? [];
}

function indexGrants(grants: readonly Grant[]): Map<string, Grant[]> {
  const index = new Map<string, Grant[]>();
  for (const grant of grants) {
    if (grant.verdict !== 'ineffective') {
      const key = keyOf(grant.source);
      index.set(key, [...(index.get(key) ?? []), grant]);
    }
  }
  return index;
}

function keyOf({ layer, name, arn, index }: StatementRef): string {
  return JSON.stringify([layer, name, arn, index]);
}
