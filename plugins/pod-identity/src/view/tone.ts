import type {
  AccessDecision,
  AccessStatus,
  DecidingCondition,
  DecisionStep,
  Finding,
  Grant,
} from 'backstage-plugin-pod-identity-common';

/** The meaning of a colour. Words always say it too. */
export type Tone = 'positive' | 'negative' | 'warning' | 'info' | 'neutral';

/** The tone of a status. */
export const statusTone: Record<AccessStatus, Tone> = {
  admitted: 'positive',
  refused: 'negative',
  undecided: 'warning',
  'role-gone': 'negative',
  'role-unread': 'warning',
  'no-association': 'negative',
  unread: 'warning',
  withheld: 'neutral',
  misnamed: 'negative',
};

/** The tone of a severity. */
export const severityTone: Record<Finding['severity'], Tone> = {
  error: 'negative',
  warning: 'warning',
  info: 'info',
};

/** The tone of an answer. */
export const outcomeTone: Record<AccessDecision['outcome'], Tone> = {
  allowed: 'positive',
  denied: 'negative',
  unknown: 'warning',
};

/** The tone of what a step of a decision says. */
export const stepTone: Record<DecisionStep['result'], Tone> = {
  allow: 'positive',
  'explicit-deny': 'negative',
  'implicit-deny': 'negative',
  unknown: 'warning',
  'not-applicable': 'neutral',
  'not-reached': 'neutral',
};

/** The tone of a condition's result. That it holds is neither good nor bad by itself: it may be a deny's. */
export const conditionTone: Record<DecidingCondition['result'], Tone> = {
  true: 'info',
  false: 'info',
  unknown: 'warning',
};

const allowTone: Record<Grant['verdict'], Tone> = {
  effective: 'positive',
  conditional: 'info',
  ineffective: 'neutral',
  unknown: 'warning',
};

/** The tone of what a grant gives or takes. A deny that never holds takes nothing. */
export function grantTone({
  effect,
  verdict,
}: Pick<Grant, 'effect' | 'verdict'>): Tone {
  if (effect === 'Allow') {
    return allowTone[verdict];
  }
  return verdict === 'ineffective' ? 'neutral' : 'negative';
}
