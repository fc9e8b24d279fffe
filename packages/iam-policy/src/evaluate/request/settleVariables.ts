import type { Effect } from '../../document';
import type { VariableKeys } from '../../match/parseTemplate';
import type { Truth } from '../types';
import type { RequestFacts } from './RequestFacts';

/**
 * What remains of a match by a positive operator (`StringEquals`, `ArnLike`) if variables among its values have no value: "such operators do
 * not match, and the statement does not take effect", even where another value of the list matches, as AWS's table of a condition with one
 * shows (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
 * So an Allow does not match. The table is of an Allow: whether a Deny lapses with it is not certain enough to let the request through.
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
