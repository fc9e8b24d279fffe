import { truthOf } from '../truth';
import { parseInstant } from './instant';
import type { ValueCompiler } from './ValueTest';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date */
function date(accepts: (difference: number) => boolean): ValueCompiler {
  return policyValue => {
    const limit = parseInstant(policyValue);
    return requestValue => {
      const instant = parseInstant(requestValue);
      // What AWS makes of a value that is no date is not documented.
      if (limit === undefined || instant === undefined) {
        return 'unknown';
      }
      return truthOf(accepts(instant - limit));
    };
  };
}

export const dateEquals = date(difference => difference === 0);
export const dateLessThan = date(difference => difference < 0);
export const dateLessThanEquals = date(difference => difference <= 0);
export const dateGreaterThan = date(difference => difference > 0);
export const dateGreaterThanEquals = date(difference => difference >= 0);
