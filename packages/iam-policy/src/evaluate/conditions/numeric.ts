import { truthOf } from '../truth';
import type { ValueCompiler } from './ValueTest';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric */
function numeric(accepts: (order: number) => boolean): ValueCompiler {
  return policyValue => {
    const limit = parseDecimal(policyValue);
    return requestValue => {
      const number = parseDecimal(requestValue);
      // AWS does not document what it makes of a value that is not a number.
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

/** A decimal number without rounding: `value / 10^scale`. */
interface Decimal {
  value: bigint;
  scale: number;
}

const DECIMAL = /^([+-]?)(\d{1,40})(?:\.(\d{0,40}))?$/;

/** Reads an integer or decimal number; undefined for any other text. */
function parseDecimal(text: string): Decimal | undefined {
  const match = DECIMAL.exec(text);
  if (!match) {
    return undefined;
  }
  const [, sign, whole, fraction = ''] = match;
  const value = BigInt(whole + fraction);
  return { value: sign === '-' ? -value : value, scale: fraction.length };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const left = a.value * 10n ** BigInt(scale - a.scale);
  const right = b.value * 10n ** BigInt(scale - b.scale);
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}
