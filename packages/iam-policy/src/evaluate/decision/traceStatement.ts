import type { CompiledStatement } from '../compile';
import type { RequestFacts } from '../request/RequestFacts';
import type { NamedPolicy, StatementTrace, Truth } from '../types';
import type { StatementParts } from './matchStatement';
import { traceCondition } from './traceCondition';

/** Tells how a statement came out whose principal, action and resource match or could match. */
export function traceStatement(
  policy: NamedPolicy,
  compiled: CompiledStatement,
  parts: StatementParts,
  result: Truth,
  facts: RequestFacts,
): StatementTrace {
  const { statement } = compiled;
  return {
    policy: { name: policy.name, ...(policy.arn && { arn: policy.arn }) },
    index: statement.index,
    ...(statement.sid !== undefined && { sid: statement.sid }),
    effect: statement.effect,
    path: statement.path,
    result,
    principal: parts.principal,
    action: parts.action,
    resource: parts.resource,
    conditions: compiled.conditions.map(each => traceCondition(each, facts)),
    problems: statement.problems,
  };
}
