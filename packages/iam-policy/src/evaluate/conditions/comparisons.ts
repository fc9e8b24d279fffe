import type { ComparisonName } from '../../document';
import { arnLike } from './arn';
import {
  dateEquals,
  dateGreaterThan,
  dateGreaterThanEquals,
  dateLessThan,
  dateLessThanEquals,
} from './date';
import { ipAddress } from './ip';
import {
  numericEquals,
  numericGreaterThan,
  numericGreaterThanEquals,
  numericLessThan,
  numericLessThanEquals,
} from './numeric';
import { stringEquals, stringEqualsIgnoreCase, stringLike } from './string';
import type { ValueCompiler } from './ValueTest';
import { truthOf } from '../truth';
import type { Truth } from '../types';
import {
  matchesWildcard,
  patternCovers,
  patternsOverlap,
} from '../../match/wildcards';

/** How a comparison is made, and whether it holds when its test does not. */
export interface Comparison {
  compile: ValueCompiler;
  negated: boolean;
  /** Whether AWS resolves policy variables in its values. */
  variables: boolean;
  /** Whether every value that matches a pattern meets a text of the policy, or none does. Left out: neither is known. */
  ofPattern?(pattern: string, text: string): Truth;
}

const text = (
  compile: ValueCompiler,
  negated = false,
  ofPattern?: Comparison['ofPattern'],
): Comparison => ({
  compile,
  negated,
  variables: true,
  ofPattern,
});

/** No more than one of the values that match a pattern with wildcards equals a text. */
const equalsPattern: Comparison['ofPattern'] = (pattern, wanted) =>
  matchesWildcard(pattern, wanted) ? 'unknown' : 'false';

const likePattern: Comparison['ofPattern'] = (pattern, wanted) => {
  if (patternCovers(wanted, pattern)) {
    return 'true';
  }
  return patternsOverlap(wanted, pattern) ? 'unknown' : 'false';
};
const plain = (compile: ValueCompiler, negated = false): Comparison => ({
  compile,
  negated,
  variables: false,
});

const BOOLEAN = /^(?:true|false)$/i;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Boolean */
const bool: ValueCompiler = policyValue => requestValue =>
  // AWS does not document what it makes of a value that is neither true nor false.
  BOOLEAN.test(policyValue) && BOOLEAN.test(requestValue)
    ? truthOf(policyValue.toLowerCase() === requestValue.toLowerCase())
    : 'unknown';

const BASE64 =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/;

/**
 * Compares bytes. Both sides are base64, so in its canonical form (RFC 4648) equal bytes are equal texts
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals).
 */
const binaryEquals: ValueCompiler = policyValue => requestValue => {
  // AWS does not document what it makes of other texts.
  if (!BASE64.test(policyValue) || !BASE64.test(requestValue)) {
    return 'unknown';
  }
  return policyValue === requestValue ? 'true' : 'false';
};

/** All but `Null`, which looks at the key and not at its values. */
export const COMPARISONS: Readonly<
  Record<Exclude<ComparisonName, 'Null'>, Comparison>
> = {
  StringEquals: text(stringEquals, false, equalsPattern),
  StringNotEquals: text(stringEquals, true, equalsPattern),
  StringEqualsIgnoreCase: text(stringEqualsIgnoreCase),
  StringNotEqualsIgnoreCase: text(stringEqualsIgnoreCase, true),
  StringLike: text(stringLike, false, likePattern),
  StringNotLike: text(stringLike, true, likePattern),
  NumericEquals: plain(numericEquals),
  NumericNotEquals: plain(numericEquals, true),
  NumericLessThan: plain(numericLessThan),
  NumericLessThanEquals: plain(numericLessThanEquals),
  NumericGreaterThan: plain(numericGreaterThan),
  NumericGreaterThanEquals: plain(numericGreaterThanEquals),
  DateEquals: plain(dateEquals),
  DateNotEquals: plain(dateEquals, true),
  DateLessThan: plain(dateLessThan),
  DateLessThanEquals: plain(dateLessThanEquals),
  DateGreaterThan: plain(dateGreaterThan),
  DateGreaterThanEquals: plain(dateGreaterThanEquals),
  Bool: plain(bool),
  BinaryEquals: plain(binaryEquals),
  IpAddress: plain(ipAddress),
  NotIpAddress: plain(ipAddress, true),
  ArnEquals: text(arnLike),
  ArnNotEquals: text(arnLike, true),
  ArnLike: text(arnLike),
  ArnNotLike: text(arnLike, true),
};
