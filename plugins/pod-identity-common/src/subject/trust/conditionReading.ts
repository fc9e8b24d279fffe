import type { PolicyCondition } from 'iam-policy';
import type { ConditionReading } from '../../model';

/** A condition as it stands. */
export function conditionReading({
  operator,
  key,
  values,
}: PolicyCondition): ConditionReading {
  return { operator: operator.text, key, values: [...values] };
}
