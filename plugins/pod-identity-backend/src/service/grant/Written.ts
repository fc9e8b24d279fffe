import { ConflictError } from '@backstage/errors';
import type { Plan, PlanStep } from 'backstage-plugin-pod-identity-common';
import { isFailure } from '../../aws';

/** The steps that a run has written to AWS, in order. */
export class Written {
  readonly steps: PlanStep[] = [];
  /** The step that may have had its effect, though AWS did not say so. */
  #inDoubt?: PlanStep;

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
      if (isFailure(error, 'unreachable', 'failed')) {
        this.#inDoubt = step;
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
    const parts = [
      ...told('Done before that', this.steps),
      ...told(
        'Perhaps done all the same',
        this.#inDoubt ? [this.#inDoubt] : [],
      ),
    ];
    if (!parts.length) {
      return error;
    }
    const all = [...parts, 'Running it again goes on from there.'].join(' ');
    if (isFailure(error)) {
      return error.withAdvice(all);
    }
    return error instanceof ConflictError
      ? Object.assign(new ConflictError(`${error.message} ${all}`), {
          ...error,
        })
      : error;
  }
}

function told(what: string, steps: readonly PlanStep[]): string[] {
  const summaries = steps.map(({ summary }) => `'${summary}'`);
  return summaries.length ? [`${what}: ${summaries.join(', ')}.`] : [];
}

/** A role and an association have one of each but of inline policies, which have names. */
function isSame(a: PlanStep, b: PlanStep): boolean {
  return (
    a.resource === b.resource &&
    (a.resource !== 'inline-policy' || a.name === b.name)
  );
}
