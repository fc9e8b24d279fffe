import type { LoggerService } from '@backstage/backend-plugin-api';
import type { PlanStep } from 'backstage-plugin-pod-identity-common';

/**
 * Writes a plan to the task log, a sentence a step. A dry run shows the documents too: there is no role yet in which
 * they could be looked at.
 */
export function logPlan(
  logger: LoggerService,
  outcome: { dryRun: boolean; changed: boolean; steps: PlanStep[] },
): void {
  if (outcome.dryRun) {
    logger.info('Dry run: nothing is changed in AWS. This is the plan:');
  }
  for (const step of outcome.steps) {
    logger.info(sentence(step));
    if (outcome.dryRun && step.document) {
      logger.info(step.document);
    }
  }
  if (!outcome.changed) {
    logger.info('Everything is already as asked for.');
  }
}

function sentence({ summary, reason, note }: PlanStep): string {
  return [summary, reason, note]
    .filter(text => text)
    .map(text => `${text!.replace(/\.$/, '')}.`)
    .join(' ');
}
