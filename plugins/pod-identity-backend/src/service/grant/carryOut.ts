import { ConflictError } from '@backstage/errors';
import type { Plan, PlanStep } from 'backstage-plugin-pod-identity-common';
import { coded } from '../../coded';
import { isFailure } from '../../aws';
import { patiently, type Patience } from './patiently';
import { Written } from './Written';

/** A plan as it can be made again at any time, and how its steps are done. */
export interface Work<TObserved> {
  observe(): Promise<TObserved>;
  plan(observed: TObserved): Plan;
  /** Does one step. Never called with a step that is kept or in conflict. */
  apply(step: PlanStep, plan: Plan, observed: TObserved): Promise<void>;
}

/** What was done, and what there is now. */
export interface Done<TObserved> {
  steps: PlanStep[];
  /** Whether this run wrote anything, or a dry run would have. */
  changed: boolean;
  observed: TObserved;
}

/**
 * Observes, plans and, unless it is a dry run, applies the steps in order and observes until AWS shows them.
 *
 * - A plan with a conflict is never applied: a ConflictError says why.
 * - What was made by another in the meantime is observed and planned once more, and never overwritten unseen. Where nothing is
 *   shown and AWS says that it exists all the same, it is being deleted: that is waited for.
 * - Stopping in the middle leaves what the next run completes: each step is planned from what is there. The error of it says
 *   what was done before.
 */
export async function carryOut<TObserved>(
  work: Work<TObserved>,
  options: {
    dryRun: boolean;
    patience: Patience;
    signal: AbortSignal | undefined;
  },
): Promise<Done<TObserved>> {
  const observed = await work.observe();
  const plan = work.plan(observed);
  if (options.dryRun) {
    return { steps: plan.steps, changed: changes(plan), observed };
  }
  refuseConflict(plan);
  if (!changes(plan)) {
    return { steps: plan.steps, changed: false, observed };
  }
  const written = new Written();
  try {
    const applied = await applyOrReplan(work, plan, observed, {
      ...options,
      written,
    });
    return {
      steps: written.over(applied),
      changed: written.steps.length > 0,
      observed: await settle(work, options),
    };
  } catch (error) {
    throw written.toldWith(error);
  }
}

async function applyOrReplan<TObserved>(
  work: Work<TObserved>,
  plan: Plan,
  observed: TObserved,
  {
    written,
    ...options
  }: {
    written: Written;
    patience: Patience;
    signal: AbortSignal | undefined;
  },
): Promise<Plan> {
  try {
    await applyAll(work, plan, observed, written);
    return plan;
  } catch (error) {
    if (!isFailure(error, 'exists')) {
      throw error;
    }
  }
  return patiently(
    async () => {
      const again = await work.observe();
      const replanned = work.plan(again);
      refuseConflict(replanned);
      await applyAll(work, replanned, again, written);
      return replanned;
    },
    {
      ...options,
      // What is being deleted is in the way, though it is not shown any more.
      waitsFor: outcome =>
        outcome.status === 'rejected' && isFailure(outcome.reason, 'exists'),
    },
  );
}

async function applyAll<TObserved>(
  work: Work<TObserved>,
  plan: Plan,
  observed: TObserved,
  written: Written,
): Promise<void> {
  for (const step of plan.steps) {
    if (step.action !== 'keep') {
      await written.note(step, () => work.apply(step, plan, observed));
    }
  }
}

/** IAM and EKS are eventually consistent: what was written may be read only later. */
async function settle<TObserved>(
  work: Work<TObserved>,
  options: { patience: Patience; signal: AbortSignal | undefined },
): Promise<TObserved> {
  const { observed, plan } = await patiently(
    async () => {
      const now = await work.observe();
      return { observed: now, plan: work.plan(now) };
    },
    {
      ...options,
      waitsFor: outcome =>
        outcome.status === 'fulfilled' && changes(outcome.value.plan),
    },
  );
  const open = plan.steps.find(step => step.action !== 'keep');
  if (open) {
    throw coded(
      new ConflictError(
        `Everything was written, but AWS does not show it: '${open.summary}' is still to be done. Somebody else may be changing the same; run it again.`,
      ),
      'not-settled',
      { step: open.summary },
    );
  }
  return observed;
}

function changes(plan: Plan): boolean {
  return plan.steps.some(step => step.action !== 'keep');
}

function refuseConflict(plan: Plan): void {
  const conflict = plan.steps.find(step => step.action === 'conflict');
  if (conflict) {
    throw coded(
      new ConflictError(conflict.reason ?? conflict.summary),
      conflict.cause,
      conflict.params,
    );
  }
}
