import { truthOf } from '../truth';
import { parseIpRange } from './ipRange';
import type { ValueCompiler } from './ValueTest';

/** What stands before the 32 bits in `::ffff:192.0.2.1` (RFC 4291). */
const IPV4_MAPPED = 0xffffn;

/**
 * An address within a range; both IPv4 and IPv6. An address without a prefix length is a range of one
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress).
 */
export const ipAddress: ValueCompiler = policyValue => {
  const range = parseIpRange(policyValue);
  return requestValue => {
    const address = parseIpRange(requestValue);
    // What AWS makes of a value that is no address is not documented.
    if (!range || !address || address.prefix !== address.bits) {
      return 'unknown';
    }
    if (range.bits !== address.bits) {
      // Nor whether an IPv4 address in the clothes of IPv6 is one.
      const wide = range.bits === 128 ? range : address;
      return wide.address >> 32n === IPV4_MAPPED ? 'unknown' : 'false';
    }
    const shift = BigInt(range.bits - range.prefix);
    return truthOf(range.address >> shift === address.address >> shift);
  };
};
