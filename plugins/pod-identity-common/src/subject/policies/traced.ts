import type { ConditionTrace, StatementTrace } from 'iam-policy';
import type { DecidingCondition, StatementRef } from '../../model';
import { variableKeys } from './variableKeys';

/** Points at a statement that was evaluated. */
export function refOf(
  layer: StatementRef['layer'],
  { policy, index, sid }: Pick<StatementTrace, 'policy' | 'index' | 'sid'>,
): StatementRef {
  return {
    layer,
    name: policy.name,
    ...(policy.arn !== undefined && { arn: policy.arn }),
    index,
    ...(sid !== undefined && { sid }),
  };
}

/** A condition that was evaluated, with both sides. `unread`: the keys, in lower case, of which it is not known what the request has. */
export function conditionOf(
  {
    operator,
    key,
    policyValues,
    writtenValues,
    requestValues,
    result,
    reason,
  }: ConditionTrace,
  unread: readonly string[] = [],
): DecidingCondition {
  // What is decided of a key that was not read, the variable alone decides.
  const isByVariable =
    result !== 'unknown' && unread.includes(key.toLowerCase());
  // Without a reason the values were compared as they stand: before version 2012-10-17 a variable is plain text.
  const missingVariable =
    reason !== undefined && (requestValues?.length || isByVariable)
      ? policyValues.flatMap(variableKeys)[0]
      : undefined;
  return {
    operator,
    key,
    policyValues: [...policyValues],
    ...(writtenValues && { writtenValues: [...writtenValues] }),
    ...(requestValues && { requestValues: [...requestValues] }),
    result,
    ...(missingVariable !== undefined && { missingVariable }),
  };
}
