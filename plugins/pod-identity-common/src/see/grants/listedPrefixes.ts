import type { ConditionOutcome } from './ConditionOutcome';

/** Whether a condition limits a listing to prefixes that can be told. */
export function isPrefixCondition({ condition }: ConditionOutcome): boolean {
  const { key, operator } = condition;
  return (
    key.toLowerCase() === 's3:prefix' &&
    (operator.comparison === 'StringEquals' ||
      operator.comparison === 'StringLike') &&
    !operator.ifExists &&
    operator.qualifier !== 'ForAllValues'
  );
}

/**
 * The keys that a listing shows, as patterns: whoever asks for the prefix `reports/` is shown `reports/*`.
 * Undefined where the listing is not limited so.
 */
export function listedPrefixes(
  outcomes: readonly ConditionOutcome[],
): string[] | undefined {
  const limits = outcomes.filter(isPrefixCondition);
  if (limits.length !== 1) {
    return undefined;
  }
  const [{ resolvedValues, condition }] = limits;
  return (resolvedValues ?? condition.values).map(value =>
    value.endsWith('*') ? value : `${value}*`,
  );
}

/** The conditions that are left once a prefix is told as the place of a grant. */
export function withoutPrefix(
  outcomes: readonly ConditionOutcome[],
): readonly ConditionOutcome[] {
  return listedPrefixes(outcomes)
    ? outcomes.filter(outcome => !isPrefixCondition(outcome))
    : outcomes;
}
