import { truthOf } from '../truth';
import { compareDecimals, parseDecimal } from './decimal';
import type { ValueCompiler } from './ValueTest';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric */
function numeric(accepts: (order: number) => boolean): ValueCompiler {
  return policyValue => {
    const limit = parseDecimal(policyValue);
    return requestValue => {
      const number = parseDecimal(requestValue);
      // What AWS makes of a value that is no number is not documented.
      if (!limit || !number) {
        return 'unknown';
      }
      return truthOf(accepts(compareDecimals(number, limit)));
    };
  };
}

export const numericEquals = numeric(order => order === 0);
export const numericLessThan = numeric(order => order < 0);
export const numericLessThanEquals = numeric(order => order <= 0);
export const numericGreaterThan = numeric(order => order > 0);
export const numericGreaterThanEquals = numeric(order => order >= 0);
