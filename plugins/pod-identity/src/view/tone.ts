import type { Finding, Grant } from 'backstage-plugin-pod-identity-common';
import type { AccessStatus } from './accessStatus';

/** What a colour says. It is always said in words too. */
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
  misnamed: 'negative',
};

/** The tone of a severity. */
export const severityTone: Record<Finding['severity'], Tone> = {
  error: 'negative',
  warning: 'warning',
  info: 'info',
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
