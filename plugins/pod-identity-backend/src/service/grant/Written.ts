import { ConflictError } from '@backstage/errors';
import type { Plan, PlanStep } from 'backstage-plugin-pod-identity-common';
import { isFailure } from '../../aws';

/** The steps that a run has written to AWS, in order. */
export class Written {
  readonly steps: PlanStep[] = [];

  /**
   * Does a step, and notes it. So is one that AWS has already when it is asked a second time: the answer to the first was lost,
   * and who sees the role or association as ours afterwards may take it for the work of this run.
   */
  async note(step: PlanStep, apply: () => Promise<void>): Promise<void> {
    try {
      await apply();
    } catch (error) {
      if (isFailure(error, 'exists') && error.wasRepeated) {
        this.steps.push(step);
      }
      throw error;
    }
    this.steps.push(step);
  }

  /** The steps of a plan; what the plan keeps because this run had written it before stands as it was written. */
  over({ steps }: Plan): PlanStep[] {
    return steps.map(step =>
      step.action === 'keep'
        ? this.steps.find(written => isSame(written, step)) ?? step
        : step,
    );
  }

  /** An error that ends the run, with what was done before it. */
  toldWith(error: unknown): unknown {
    if (!this.steps.length) {
      return error;
    }
    const summaries = this.steps.map(({ summary }) => `'${summary}'`);
    const told = `Done before that: ${summaries.join(
      ', ',
    )}. Running it again goes on from there.`;
    if (isFailure(error)) {
      return error.withAdvice(told);
    }
    return error instanceof ConflictError
      ? new ConflictError(`${error.message} ${told}`)
      : error;
  }
}

/** A role and an association have one of each but of inline policies, which have names. */
function isSame(a: PlanStep, b: PlanStep): boolean {
  return (
    a.resource === b.resource &&
    (a.resource !== 'inline-policy' || a.name === b.name)
  );
}
