import { ConflictError } from '@backstage/errors';
import type { PlanStep } from 'backstage-plugin-pod-identity-common';

/**
 * Throws a ConflictError when a plan changes or takes away what is there. What only adds is let through: an earlier run
 * that ended early left something to add.
 */
export function refuseChanges(whose: string, steps: readonly PlanStep[]): void {
  const changes = steps.filter(
    ({ action }) => action === 'update' || action === 'delete',
  );
  if (changes.length) {
    const summaries = changes.map(({ summary }) => `'${summary}'`).join(', ');
    throw new ConflictError(
      `${whose} has a role already, for other access than is asked for here: it would take ${summaries}. Choose another service account, or ask for what the role has.`,
    );
  }
}
