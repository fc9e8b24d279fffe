import type { ConditionReading, TagCondition } from '../../model';
import { conditionReading } from '../../subject/trust/conditionReading';
import type { ConditionOutcome } from './ConditionOutcome';
import { tagKind } from '../../services/s3/tagKind';

/** The tag conditions among the conditions of a statement, with variables resolved. */
export function tagConditionsOf(
  outcomes: readonly ConditionOutcome[],
): TagCondition[] {
  return outcomes.flatMap(({ condition, resolvedValues }) => {
    const kind = tagKind(condition.key);
    return kind
      ? [
          {
            ...kind,
            operator: condition.operator.text,
            policyValues: [...condition.values],
            ...(resolvedValues ? { resolvedValues } : {}),
          },
        ]
      : [];
  });
}

/** The other conditions, as they stand. */
export function otherConditionsOf(
  outcomes: readonly ConditionOutcome[],
): ConditionReading[] {
  return outcomes
    .filter(({ condition }) => !tagKind(condition.key))
    .map(({ condition }) => conditionReading(condition));
}
