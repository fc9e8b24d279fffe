import type { ConditionOperator } from '../../document';
import { and, not, or } from '../truth';
import type { Truth } from '../types';
import type { RequestFacts } from '../request/RequestFacts';
import type { ValueTest } from './ValueTest';

/** Whether one value of the request meets the policy's values: any of them, or none for negated operators. */
function meets(
  requestValue: string,
  tests: readonly ValueTest[],
  negated: boolean,
  facts: RequestFacts,
): Truth {
  let any: Truth = 'false';
  for (const test of tests) {
    any = or(any, test(requestValue, facts));
    if (any === 'true') {
      break;
    }
  }
  return negated ? not(any) : any;
}

/**
 * Combines the values of the request as the qualifier says
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html).
 */
export function quantify(
  requestValues: readonly string[],
  tests: readonly ValueTest[],
  negated: boolean,
  qualifier: ConditionOperator['qualifier'],
  facts: RequestFacts,
): Truth {
  if (!qualifier && requestValues.length === 1) {
    return meets(requestValues[0], tests, negated, facts);
  }
  // A set that resolves to an empty string counts as no set.
  if (qualifier && requestValues.every(value => value === '')) {
    return qualifier === 'ForAllValues' ? 'true' : 'false';
  }
  let all: Truth = 'true';
  let some: Truth = 'false';
  for (const value of requestValues) {
    const result = meets(value, tests, negated, facts);
    all = and(all, result);
    some = or(some, result);
  }
  if (qualifier === 'ForAllValues') {
    return all;
  }
  if (qualifier === 'ForAnyValue') {
    return some;
  }
  // Several values without a qualifier: AWS does not say which of them it looks at.
  return all === some ? all : 'unknown';
}

/** What a comparison gives for a key that the request does not carry. */
export function withoutKey(
  negated: boolean,
  qualifier: ConditionOperator['qualifier'],
  ifExists: boolean,
): Truth {
  // AWS's pages contradict each other; a user of AWS reports no match
  // (https://repost.aws/questions/QU9HFmDzP0QGuU-fd7rS6B7w/foranyvalue-stringequalsifexists-behaving-unexpectedly).
  if (ifExists && qualifier === 'ForAnyValue') {
    return 'unknown';
  }
  if (ifExists || qualifier === 'ForAllValues') {
    return 'true';
  }
  if (qualifier === 'ForAnyValue') {
    return 'false';
  }
  return negated ? 'true' : 'false';
}
