import type { Effect } from '../../document';
import type { VariableKeys } from '../../match/parseTemplate';
import type { Truth } from '../types';
import type { RequestFacts } from './RequestFacts';

/**
 * What remains of a match if variables of the same statement have no value. AWS says that such a variable might make the entire
 * statement invalid, and its table for a condition with one shows no match although another value of the list could match
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
 * So an Allow does not match. Whether a Deny still does is not certain enough to let the request through.
 */
export function settleVariables(
  result: Truth,
  { required, unclear }: VariableKeys,
  effect: Effect,
  facts: RequestFacts,
): Truth {
  if (result !== 'true') {
    return result;
  }
  let settled: Truth = unclear ? 'unknown' : 'true';
  for (const key of required) {
    const { state } = facts.read(key);
    if (state === 'absent') {
      return effect === 'Allow' ? 'false' : 'unknown';
    }
    if (state === 'unknown') {
      settled = 'unknown';
    }
  }
  return settled;
}
