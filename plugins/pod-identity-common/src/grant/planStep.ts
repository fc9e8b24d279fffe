import type { PlanCause, PlanParams, PlanStep } from '../model';
import {
  planReasons,
  planSummaries,
  type ConflictCause,
} from '../words/planWords';

type Params<C extends PlanCause> = Record<PlanParams[C], string>;

/** A step in the words of its cause. */
export function planStep<C extends Exclude<PlanCause, ConflictCause>>(
  cause: C,
  params: Params<C>,
  step: Pick<PlanStep, 'action' | 'resource' | 'name' | 'document' | 'note'>,
): PlanStep {
  return { ...step, cause, params, summary: planSummaries[cause](params) };
}

/** Why there is nothing to be done as things are. */
export function conflictStep<C extends ConflictCause>(
  cause: C,
  params: Params<C>,
  { resource, name }: Pick<PlanStep, 'resource' | 'name'>,
): PlanStep {
  return {
    action: 'conflict',
    resource,
    name,
    cause,
    params,
    summary: `Cannot use the ${resource} ${name}`,
    reason: (planReasons[cause] as (named: Params<C>) => string)(params),
  };
}

/** Tags as a document for people: JSON text, indented. */
export function tagsText(tags: Readonly<Record<string, string>>): string {
  return JSON.stringify(tags, undefined, 2);
}
