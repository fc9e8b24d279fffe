import { judge } from './decision/judge';
import { prepareRequest } from './request/prepareRequest';
import type { Decision, EvaluationRequest, PolicyLayers } from './types';

/**
 * The outcome alone, by the same way as `evaluate` but without its trace: for asking of many principals or resources at once.
 *
 * @public
 */
export function decide(
  request: EvaluationRequest,
  layers: PolicyLayers,
): Decision['outcome'] {
  return judge({ facts: prepareRequest(request), layers }).outcome;
}
