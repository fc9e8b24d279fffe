import type { StatementTrace } from 'iam-policy';
import type { DecisionStep, DocumentRef, StatementRef } from '../../model';
import type { WordedCondition } from '../words/conditionWords';

/** The statement and condition that one layer turned on. */
export interface Turn {
  statement?: StatementRef;
  condition?: WordedCondition;
  /** Why the statement is undecided, where that is not for a key that is not known; a clause. */
  undecided?: string;
  /** Every condition of the statement. */
  conditions?: readonly WordedCondition[];
}

/** What one step of the path says, before it is known which step decided. */
export interface StepDraft extends Turn {
  layer: DecisionStep['layer'];
  result: DecisionStep['result'];
  sentence: string;
}

/** Points at a statement that was evaluated. */
export function refOf(
  layer: DocumentRef['layer'],
  { policy, index, sid }: StatementTrace,
): StatementRef {
  return {
    layer,
    name: policy.name,
    ...(policy.arn !== undefined && { arn: policy.arn }),
    index,
    ...(sid !== undefined && { sid }),
  };
}
