import { truthOf } from '../truth';
import type { ValueCompiler } from './ValueTest';

/** The bits before the last 32 in `::ffff:192.0.2.1` (RFC 4291). */
const IPV4_MAPPED = 0xffffn;

/**
 * Whether an address is within a range, both IPv4 or both IPv6. An address without a prefix length is a range of one
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress).
 */
export const ipAddress: ValueCompiler = policyValue => {
  const range = parseIpRange(policyValue);
  return requestValue => {
    const address = parseIpRange(requestValue);
    // AWS does not document what it makes of a value that is not an address.
    if (!range || !address || address.prefix !== address.bits) {
      return 'unknown';
    }
    if (range.bits !== address.bits) {
      // AWS does not document whether an IPv4-mapped IPv6 address counts as IPv4.
      const wide = range.bits === 128 ? range : address;
      return wide.address >> 32n === IPV4_MAPPED ? 'unknown' : 'false';
    }
    const shift = BigInt(range.bits - range.prefix);
    return truthOf(range.address >> shift === address.address >> shift);
  };
};

/** An IP range in CIDR form. */
interface IpRange {
  address: bigint;
  /** 32 for IPv4, 128 for IPv6. */
  bits: 32 | 128;
  prefix: number;
}

function parseIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) {
    return undefined;
  }
  let address = 0n;
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) {
      return undefined;
    }
    address = address * 256n + BigInt(part);
  }
  return address;
}

/** Replaces a dotted quad at the end by two groups. */
function withoutQuad(text: string): string | undefined {
  const colon = text.lastIndexOf(':');
  const tail = text.slice(colon + 1);
  if (!tail.includes('.')) {
    return text;
  }
  const quad = parseIpv4(tail);
  if (quad === undefined) {
    return undefined;
  }
  const high = Number(quad / 65536n).toString(16);
  const low = Number(quad % 65536n).toString(16);
  return `${text.slice(0, colon + 1)}${high}:${low}`;
}

function parseIpv6(written: string): bigint | undefined {
  const text = withoutQuad(written);
  const halves = text?.split('::');
  if (!halves || halves.length > 2) {
    return undefined;
  }
  const [head, tail] = halves.map(half => (half ? half.split(':') : []));
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) {
    return undefined;
  }
  const groups = [...head, ...Array(missing).fill('0'), ...(tail ?? [])];
  let address = 0n;
  for (const group of groups) {
    if (!/^[0-9a-fA-F]{1,4}$/.test(group)) {
      return undefined;
    }
    address = address * 65536n + BigInt(parseInt(group, 16));
  }
  return address;
}

/** Reads an address or a CIDR range; undefined for any other text. */
function parseIpRange(text: string): IpRange | undefined {
  const [, written, length] =
    /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
  if (written === undefined) {
    return undefined;
  }
  const bits = written.includes(':') ? 128 : 32;
  const address = bits === 128 ? parseIpv6(written) : parseIpv4(written);
  const prefix = length === undefined ? bits : Number(length);
  if (address === undefined || prefix > bits) {
    return undefined;
  }
  return { address, bits, prefix };
}
