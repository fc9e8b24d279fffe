/** A number as DynamoDB keeps it: `0.digits` times ten to the power of `exponent`, without zeros at either end. */
export interface Decimal {
  sign: -1 | 0 | 1;
  /** Empty for zero. */
  digits: string;
  exponent: number;
}

const FORM = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/** Undefined for what is not a number. */
export function parseDecimal(text: string): Decimal | undefined {
  const [, sign, whole = '', fraction = '', power = '0'] =
    FORM.exec(text) ?? [];
  const written = whole + fraction;
  if (sign === undefined || written === '') {
    return undefined;
  }
  const withoutLeading = written.replace(/^0+/, '');
  const digits = withoutLeading.replace(/0+$/, '');
  if (digits === '') {
    return { sign: 0, digits, exponent: 0 };
  }
  const leading = written.length - withoutLeading.length;
  return {
    sign: sign === '-' ? -1 : 1,
    digits,
    exponent: whole.length - leading + Number(power),
  };
}

/** In plain notation, as DynamoDB gives numbers back. */
export function formatDecimal({ sign, digits, exponent }: Decimal): string {
  if (sign === 0) {
    return '0';
  }
  const whole = digits.slice(0, Math.max(exponent, 0)).padEnd(exponent, '0');
  const fraction =
    exponent >= 0 ? digits.slice(exponent) : '0'.repeat(-exponent) + digits;
  return `${sign < 0 ? '-' : ''}${whole || '0'}${fraction && `.${fraction}`}`;
}

/** Below zero where the left one is less. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  if (left.sign !== right.sign) {
    return left.sign - right.sign;
  }
  if (left.exponent !== right.exponent) {
    return left.sign * (left.exponent - right.exponent);
  }
  if (left.digits === right.digits) {
    return 0;
  }
  return left.digits < right.digits ? -left.sign : left.sign;
}
