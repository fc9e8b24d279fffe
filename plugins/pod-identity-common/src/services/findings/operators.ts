import type { ConditionOperator, PolicyCondition } from 'iam-policy';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';

/**
 * Whether a condition with this operator also holds for a request that lacks the key, by `IfExists` or `ForAllValues`. What
 * `IfExists` does to `ForAnyValue` AWS's pages tell in two ways.
 */
export function missingKeyPasses({
  ifExists,
  qualifier,
  comparison,
}: ConditionOperator): boolean {
  return (
    (qualifier === 'ForAllValues' ||
      (ifExists && qualifier !== 'ForAnyValue')) &&
    comparison !== undefined &&
    !isNegated(comparison)
  );
}

/** Whether a condition with this operator holds only for requests that carry the key, with one of the values. */
export function wantsKey({
  comparison,
  ifExists,
  qualifier,
}: ConditionOperator): boolean {
  return (
    comparison !== undefined &&
    comparison !== 'Null' &&
    !isNegated(comparison) &&
    !ifExists &&
    qualifier !== 'ForAllValues'
  );
}

function isNegated(comparison: string): boolean {
  return comparison.includes('Not');
}

/** What becomes of actions whose requests never carry the key of a condition. */
export function missingKeyConsequence(
  { statement }: LocatedStatement,
  { operator, values }: PolicyCondition,
): { words: string; is: string } {
  const verb = statement.effect === 'Allow' ? 'allows' : 'denies';
  const wantsPresence =
    operator.comparison === 'Null' &&
    values.every(value => value.toLowerCase() === 'false');
  return wantsKey(operator) || wantsPresence
    ? { words: `it never ${verb} them`, is: 'never' }
    : { words: `it ${verb} them whatever the value is`, is: 'always' };
}
