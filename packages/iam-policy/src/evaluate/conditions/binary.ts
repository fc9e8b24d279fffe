import type { ValueCompiler } from './ValueTest';

const BASE64 =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/;

/**
 * Compares byte for byte; both sides are base64, and by its canonical form (RFC 4648) equal bytes are equal texts
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals).
 */
export const binaryEquals: ValueCompiler = policyValue => requestValue => {
  // What AWS makes of other texts is not documented.
  if (!BASE64.test(policyValue) || !BASE64.test(requestValue)) {
    return 'unknown';
  }
  return policyValue === requestValue ? 'true' : 'false';
};
