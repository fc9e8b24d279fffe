import type { ConditionTrace, LayerName, StatementTrace } from 'iam-policy';
import type {
  DecidingCondition,
  DecisionStep,
  NearMiss,
  StatementRef,
  StepReason,
  UndecidedWhy,
} from '../../model';
import { variableKeys } from '../../subject/policies/variableKeys';

/** The statement and condition that one layer turned on. */
export interface Turn {
  statement?: StatementRef;
  condition?: DecidingCondition;
  /** Why the statement is undecided, where that is not for a key that is not known. */
  undecided?: UndecidedWhy;
  /** Every condition of the statement. */
  conditions?: readonly DecidingCondition[];
}

/** One step of the path, before it is known which step decided. */
export interface Step extends Turn {
  layer: DecisionStep['layer'];
  result: DecisionStep['result'];
  reason: StepReason;
  /** What came nearest, where nothing allows it. */
  near?: NearMiss;
}

/** The steps of a decision: of getting a session of the role, and of what it may do. */
export interface Path {
  entry: readonly Step[];
  permissions: readonly Step[];
}

/** Whether a layer is of an organization: only the portal's config tells of it. */
export function isOfOrganization(
  layer: LayerName | undefined,
): layer is 'scp' | 'rcp' {
  return layer === 'scp' || layer === 'rcp';
}

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

/** A condition that was evaluated, with both sides. */
export function conditionOf({
  operator,
  key,
  policyValues,
  writtenValues,
  requestValues,
  result,
  reason,
}: ConditionTrace): DecidingCondition {
  // Without a reason the values were compared as they stand: before version 2012-10-17 a variable is plain text.
  const missingVariable =
    requestValues?.length && reason !== undefined
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
