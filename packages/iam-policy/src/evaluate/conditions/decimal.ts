/** A decimal number without rounding: `value / 10^scale`. */
export interface Decimal {
  value: bigint;
  scale: number;
}

const DECIMAL = /^([+-]?)(\d{1,40})(?:\.(\d{0,40}))?$/;

/** Reads an integer or decimal number; undefined for any other text. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = DECIMAL.exec(text.trim());
  if (!match) {
    return undefined;
  }
  const [, sign, whole, fraction = ''] = match;
  const value = BigInt(whole + fraction);
  return { value: sign === '-' ? -value : value, scale: fraction.length };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const left = a.value * 10n ** BigInt(scale - a.scale);
  const right = b.value * 10n ** BigInt(scale - b.scale);
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}
