import { evaluate, type ConditionTrace, type Decision } from 'iam-policy';
import { capitalised } from '../../words/capitalised';
import type { Admission, Role } from '../../model';
import type { PolicyReading } from '../policies/PolicyReading';
import { listOf } from '../../words/listOf';
import { statementWords } from '../../words/statement';
import { statementRef } from '../policies/statementRef';
import type { SessionOf } from '../session/tagKnowledge';
import { entryRequests } from './entryRequests';
import { podIdentityService } from './podIdentityService';

/** What came of asking the trust policy. */
export interface AdmissionDecision {
  admission: Admission;
  /** The decision that settled it; undefined where the trust policy could not be read. */
  decision?: Decision;
}

/**
 * Whether the trust policy lets EKS open a session of the role for this service account: `sts:AssumeRole`, and
 * `sts:TagSession` unless the association turns session tags off. Policies of an organisation are not considered.
 */
export function readAdmission(
  role: Role,
  trust: PolicyReading,
  session: SessionOf,
): Admission {
  return decideAdmission(role, trust, session).admission;
}

/** As {@link readAdmission}, with the decision and so the statement and condition that settled it. */
export function decideAdmission(
  role: Role,
  trust: PolicyReading,
  session: SessionOf,
): AdmissionDecision {
  const { document } = trust;
  if (!document) {
    return {
      admission: {
        outcome: 'unknown',
        reason: 'The trust policy is no policy document that could be read.',
      },
    };
  }
  const { requests, layers } = entryRequests(role, document, session);
  const decided = requests.map(request => ({
    action: request.action,
    decision: evaluate(request, layers),
  }));
  const failed =
    decided.find(({ decision }) => decision.outcome === 'denied') ??
    decided.find(({ decision }) => decision.outcome === 'unknown');
  if (!failed) {
    const [{ decision }] = decided;
    return {
      admission: { outcome: 'allowed', reason: admits(decision, trust) },
      decision,
    };
  }
  const { action, decision } = failed;
  return {
    admission: {
      outcome: decision.outcome,
      reason: refuses(action, decision, trust),
    },
    decision,
  };
}

function admits(decision: Decision, trust: PolicyReading): string {
  const name = nameOf(decision, trust);
  return name
    ? `${capitalised(name)} admits this service account.`
    : 'The trust policy admits this service account.';
}

function refuses(
  action: string,
  decision: Decision,
  trust: PolicyReading,
): string {
  const name = nameOf(decision, trust);
  const { condition } = decision;
  if (decision.outcome === 'unknown') {
    const missing = decision.missing.map(item => item.name);
    return `Whether the trust policy allows ${action} depends on ${
      listOf(missing) || 'something that is not known'
    }, which is not known here.`;
  }
  if (decision.denial === 'explicit') {
    return `${capitalised(
      name ?? 'a statement of the trust policy',
    )} denies ${action} to ${podIdentityService}.`;
  }
  if (condition) {
    return `${capitalised(name ?? 'the trust policy')} wants ${wanted(
      condition,
    )}; ${found(condition)}.`;
  }
  return `No statement of the trust policy allows ${action} to ${podIdentityService}.`;
}

function wanted({ key, operator, policyValues }: ConditionTrace): string {
  return `${key} ${operator} ${listOf(policyValues.map(quoted), 'or')}`;
}

function found({ requestValues }: ConditionTrace): string {
  return requestValues?.length
    ? `this service account's is ${listOf(requestValues.map(quoted))}`
    : 'EKS sends no such key';
}

function nameOf(decision: Decision, trust: PolicyReading): string | undefined {
  const index = decision.statement?.index;
  const statement = trust.document?.statements.find(s => s.index === index);
  return statement && statementWords(statementRef(trust.ref, statement));
}

function quoted(text: string): string {
  return `"${text}"`;
}
