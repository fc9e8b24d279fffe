import { truthOf } from '../truth';
import type { ValueCompiler } from './ValueTest';

const BOOLEAN = /^(?:true|false)$/i;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Boolean */
export const bool: ValueCompiler = policyValue => requestValue =>
  // What AWS makes of a value that is neither true nor false is not documented.
  BOOLEAN.test(policyValue) && BOOLEAN.test(requestValue)
    ? truthOf(policyValue.toLowerCase() === requestValue.toLowerCase())
    : 'unknown';
