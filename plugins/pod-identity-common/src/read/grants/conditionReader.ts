import {
  resolveVariables,
  type ConditionTrace,
  type PolicyCondition,
  type RequestContext,
} from 'iam-policy';
import { readConditions } from '../policies/readConditions';
import { statementKeys } from '../policies/statementKeys';
import {
  absent,
  contextFor,
  nothing,
  type KnowledgeOf,
} from '../session/KeyKnowledge';
import {
  permissionKnowledge,
  type RoleSession,
} from '../session/permissionKnowledge';
import { afterPrefix } from '../session/tagKnowledge';
import type { LocatedStatement } from './LocatedStatement';
import type { S3Action } from './s3Actions';

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

/** Reads the conditions of a statement for an action that the statement takes in. */
export type ConditionReader = (
  located: LocatedStatement,
  action: S3Action,
) => readonly ConditionOutcome[];

/** A {@link ConditionReader} for a role's session. Actions whose requests carry the same keys share one reading. */
export function conditionReader(session: RoleSession): ConditionReader {
  const readings = new WeakMap<object, Map<string, ConditionOutcome[]>>();
  return (located, action) => {
    const byCarried = readings.get(located.statement) ?? new Map();
    readings.set(located.statement, byCarried);
    const signature = JSON.stringify(action.carries);
    const known = byCarried.get(signature);
    if (known) {
      return known;
    }
    const outcomes = readOutcomes(located, requestKnowledge(session, action));
    byCarried.set(signature, outcomes);
    return outcomes;
  };
}

/** The context of a request about which nothing is known but whose session it is. */
export function sessionContext(
  { statement }: LocatedStatement,
  session: RoleSession,
): RequestContext {
  return contextFor(statementKeys(statement), permissionKnowledge(session));
}

function readOutcomes(
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

/** A request carries tags of objects only with some actions, and a key prefix only when keys are listed. */
function requestKnowledge(
  session: RoleSession,
  { carries }: S3Action,
): KnowledgeOf {
  const ofSession = permissionKnowledge(session);
  return key => {
    if (afterPrefix(key, 's3:existingobjecttag/') !== undefined) {
      return carries.existingObjectTag ? nothing : absent;
    }
    if (afterPrefix(key, 's3:requestobjecttag') !== undefined) {
      return carries.requestObjectTag ? nothing : absent;
    }
    if (key === 's3:prefix') {
      return carries.prefix ? nothing : absent;
    }
    return ofSession(key);
  };
}
