import { truthOf } from '../truth';
import type { ValueCompiler } from './ValueTest';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date */
function date(accepts: (difference: number) => boolean): ValueCompiler {
  return policyValue => {
    const limit = parseInstant(policyValue);
    return requestValue => {
      const instant = parseInstant(requestValue);
      // AWS does not document what it makes of a value that is not a date.
      if (limit === undefined || instant === undefined) {
        return 'unknown';
      }
      return truthOf(accepts(instant - limit));
    };
  };
}

export const dateEquals = date(difference => difference === 0);
export const dateLessThan = date(difference => difference < 0);
export const dateLessThanEquals = date(difference => difference <= 0);
export const dateGreaterThan = date(difference => difference > 0);
export const dateGreaterThanEquals = date(difference => difference >= 0);

/** A year or seconds: AWS takes either form, and four digits are both. */
const AMBIGUOUS = /^\d{4}$/;
const EPOCH_SECONDS = /^[+-]?\d{1,12}(?:\.\d{1,9})?$/;
// The W3C profile of ISO 8601 that AWS names (https://www.w3.org/TR/NOTE-datetime), with seconds optional in a time.
const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?)?$/i;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function offsetMinutes(zone: string | undefined): number {
  if (!zone || zone === 'Z' || zone === 'z') {
    return 0;
  }
  const sign = zone.startsWith('-') ? -1 : 1;
  const digits = zone.replace(/\D/g, '');
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}

/** Milliseconds since 1970 of an ISO 8601 date or of epoch seconds; undefined when the text is neither, or could be both. A date without a zone is UTC. */
function parseInstant(text: string): number | undefined {
  if (AMBIGUOUS.test(text)) {
    return undefined;
  }
  if (EPOCH_SECONDS.test(text)) {
    return Number(text) * 1000;
  }
  const match = ISO.exec(text);
  if (!match) {
    return undefined;
  }
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part, index) => Number(part ?? (index === 2 ? 1 : 0)));
  const valid =
    // `Date` reads a year of two digits as one of the last century.
    year >= 100 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month) &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59;
  if (!valid) {
    return undefined;
  }
  const fraction = match[7] ? Number(`0.${match[7]}`) * 1000 : 0;
  return (
    Date.UTC(year, month - 1, day, hour, minute, second) +
    fraction -
    offsetMinutes(match[8]) * 60_000
  );
}
