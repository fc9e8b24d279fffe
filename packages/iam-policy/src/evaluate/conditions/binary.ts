import { truthOf } from '../truth';
import type { ValueCompiler } from './ValueTest';

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * Compares byte for byte; both sides are base64
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals).
 */
export const binaryEquals: ValueCompiler = policyValue => requestValue => {
  if (!BASE64.test(policyValue) || !BASE64.test(requestValue)) return 'unknown';
  return truthOf(
    policyValue.replace(/=+$/, '') === requestValue.replace(/=+$/, ''),
  );
};
