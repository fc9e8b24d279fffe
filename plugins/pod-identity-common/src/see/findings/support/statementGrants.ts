import type { Grant, StatementRef } from '../../../model';
import type { LocatedStatement } from '../../../subject/policies/LocatedStatement';
import { keptByObject } from '../../../subject/policies/keptByObject';
import type { FindingContext } from '../FindingRule';

/** So that rules do not each search all. */
const byStatement = keptByObject((grants: readonly Grant[]) => {
  const index = new Map<string, Grant[]>();
  for (const grant of grants) {
    const key = keyOf(grant.source);
    const known = index.get(key) ?? [];
    index.set(key, known);
    known.push(grant);
  }
  return index;
});

/** The grants that come of a statement and are not in vain. */
export function statementGrants(
  context: FindingContext,
  located: LocatedStatement,
): readonly Grant[] {
  return grantsOf(context, located).filter(
    ({ verdict }) => verdict !== 'ineffective',
  );
}

/** The grants that come of a statement, in vain or not. */
export function grantsOf(
  { grants }: FindingContext,
  { ref }: LocatedStatement,
): readonly Grant[] {
  return byStatement(grants).get(keyOf(ref)) ?? [];
}

function keyOf({ layer, name, arn, index }: StatementRef): string {
  return JSON.stringify([layer, name, arn, index]);
}
