import {
  resolveVariables,
  type ConditionTrace,
  type PolicyCondition,
  type PolicyStatement,
} from 'iam-policy';
import { readConditions } from '../../subject/policies/readConditions';
import { statementKeys } from '../../subject/policies/statementKeys';
import {
  contextFor,
  type KnowledgeOf,
} from '../../subject/session/KeyKnowledge';
import type { LocatedStatement } from '../../subject/policies/LocatedStatement';

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
    const absentVariables = resolved.flatMap(one =>
      one.resolved ? [] : one.absent,
    );
    return {
      condition,
      result:
        absentVariables.length && neverHoldsUnresolved(statement, condition)
          ? 'false'
          : trace?.result ?? 'unknown',
      absentVariables,
      resolvedValues: texts.length === resolved.length ? texts : undefined,
      requestValues: trace?.requestValues,
    };
  });
}

/**
 * Whether a condition with a variable that has no value fails, whatever the request has under its key: by operators that are
 * not inverted an Allow does not match.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
 */
function neverHoldsUnresolved(
  { effect }: PolicyStatement,
  { operator }: PolicyCondition,
): boolean {
  return (
    effect === 'Allow' &&
    /^(?:String|Arn)(?!Not)/.test(operator.comparison ?? '') &&
    !operator.ifExists
  );
}
