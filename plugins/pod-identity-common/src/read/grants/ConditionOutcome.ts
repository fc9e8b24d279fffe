import {
  resolveVariables,
  type ConditionTrace,
  type PolicyCondition,
} from 'iam-policy';
import { readConditions } from '../policies/readConditions';
import { statementKeys } from '../policies/statementKeys';
import { contextFor, type KnowledgeOf } from '../session/KeyKnowledge';
import type { LocatedStatement } from './LocatedStatement';

/** A condition of a statement, and how it comes out for one action. */
export interface ConditionOutcome {
  condition: PolicyCondition;
  result: ConditionTrace['result'];
  /** Variables of the values that the session does not carry. */
  absentVariables: readonly string[];
  /** Values with variables resolved; undefined where one did not resolve. */
  resolvedValues?: string[];
  /** What the session or the request has; undefined where it has nothing, or where that is not known. */
  requestValues?: readonly string[];
}

/** How the conditions of a statement come out, by what is known of a request. */
export function readOutcomes(
  { statement, version }: LocatedStatement,
  knowledge: KnowledgeOf,
): ConditionOutcome[] {
  const context = contextFor(statementKeys(statement), knowledge);
  const traces = readConditions(statement, version, context);
  return statement.conditions.map((condition, index) => {
    const trace = traces[index];
    const resolved =
      version === '2012-10-17'
        ? condition.values.map(value => resolveVariables(value, context))
        : condition.values.map(text => ({ resolved: true as const, text }));
    const texts = resolved.flatMap(one => (one.resolved ? [one.text] : []));
    const unmatchable =
      isPositive(condition) &&
      resolved.every(one => !one.resolved && one.absent.length > 0);
    return {
      condition,
      result: unmatchable ? 'false' : trace?.result ?? 'unknown',
      absentVariables: resolved.flatMap(one =>
        one.resolved ? [] : one.absent,
      ),
      resolvedValues: texts.length === resolved.length ? texts : undefined,
      requestValues: trace?.requestValues,
    };
  });
}

/** Whether a condition fails both where its key is absent and where no value of the policy is like that of the request. */
function isPositive({ operator }: PolicyCondition): boolean {
  return (
    /^(?:String|Arn)(?:Equals|Like|EqualsIgnoreCase)$/.test(
      operator.comparison ?? '',
    ) &&
    !operator.ifExists &&
    operator.qualifier !== 'ForAllValues'
  );
}
