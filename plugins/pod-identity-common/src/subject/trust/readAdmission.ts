import { evaluate, type Decision } from 'iam-policy';
import type { Admission, AdmissionReason, Role } from '../../model';
import { admissionSentence } from '../../words/admission';
import type { PolicyReading } from '../policies/PolicyReading';
import { conditionOf, refOf } from '../policies/traced';
import type { SessionOf } from '../session/tagKnowledge';
import { entryRequests } from './entryRequests';

/** What came of asking the trust policy. */
export interface AdmissionDecision {
  admission: Admission;
  reason: AdmissionReason;
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
  { document }: PolicyReading,
  session: SessionOf,
): AdmissionDecision {
  if (!document) {
    return admissionOf('unknown', { cause: 'trust-unreadable', params: {} });
  }
  const { requests, layers } = entryRequests(role, document, session);
  const decided = requests.map(request => ({
    action: request.action,
    decision: evaluate(request, layers),
  }));
  const { action, decision } =
    decided.find(each => each.decision.outcome === 'denied') ??
    decided.find(each => each.decision.outcome === 'unknown') ??
    decided[0];
  const reason = reasonOf(action, decision);
  return { ...admissionOf(decision.outcome, reason), decision };
}

function admissionOf(outcome: Admission['outcome'], reason: AdmissionReason) {
  return {
    admission: { outcome, ...reason, reason: admissionSentence(reason) },
    reason,
  };
}

function reasonOf(
  action: string,
  { outcome, denial, statement: decider, condition, missing }: Decision,
): AdmissionReason {
  const holder = decider && { statement: refOf('trust', decider) };
  if (outcome === 'allowed') {
    return { cause: 'trust-allows', params: { ...holder } };
  }
  if (outcome === 'unknown') {
    const names = missing.map(item => item.name);
    return { cause: 'trust-depends', params: { action, missing: names } };
  }
  if (denial === 'explicit') {
    return { cause: 'trust-denies', params: { ...holder, action } };
  }
  return condition
    ? {
        cause: 'trust-wants',
        params: { ...holder, condition: conditionOf(condition) },
      }
    : { cause: 'trust-silent', params: { action } };
}
