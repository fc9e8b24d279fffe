import type { ConditionOperator } from 'iam-policy';

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
