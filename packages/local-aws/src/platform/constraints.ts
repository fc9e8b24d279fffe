import type { Field } from '../document/document';
import { AwsError } from '../wire/types';

/** One of the values that there are, or a ValidationError in the words of AWS's query services. */
export function checkChoice<T extends string>(
  name: string,
  value: string,
  choices: readonly T[],
): T {
  const found = choices.find(choice => choice === value);
  if (found === undefined) {
    throw validationError(
      `Value '${value}' at '${name}'`,
      `Member must satisfy enum value set: [${choices.join(', ')}]`,
    );
  }
  return found;
}

/** The number, or a ValidationError in the words of AWS's query services. */
export function checkNumber(
  name: string,
  value: number,
  limits: { min: number; max: number },
): number {
  const found = `Value '${value}' at '${name}'`;
  if (!(value >= limits.min)) {
    throw validationError(
      found,
      `Member must have value greater than or equal to ${limits.min}`,
    );
  }
  if (value > limits.max) {
    throw validationError(
      found,
      `Member must have value less than or equal to ${limits.max}`,
    );
  }
  return value;
}

/** Limits of a text member, as the service model states them. */
export interface TextLimits {
  min?: number;
  max?: number;
  /** The whole text must match. */
  pattern?: RegExp;
  /** The service's own words where a pattern fails, in place of the general ones. */
  patternMessage?: string;
}

/** A pattern as AWS writes it: a slash needs no backslash there. */
export function patternText({ source }: RegExp): string {
  return source.replaceAll('\\/', '/');
}

/** The text, or a ValidationError in the words of AWS's query services. */
export function checkText(
  name: string,
  value: string | undefined,
  limits: TextLimits = {},
): string {
  if (value === undefined) {
    throw validationError(`Value null at '${name}'`, 'Member must not be null');
  }
  const { min = 0, max = Infinity, pattern } = limits;
  const found = `Value '${value}' at '${name}'`;
  if (value.length < min) {
    throw validationError(
      found,
      `Member must have length greater than or equal to ${min}`,
    );
  }
  if (value.length > max) {
    throw validationError(
      found,
      `Member must have length less than or equal to ${max}`,
    );
  }
  if (pattern && !new RegExp(`^(?:${pattern.source})$`, 'u').test(value)) {
    throw validationError(
      found,
      `Member must satisfy regular expression pattern: ${patternText(pattern)}`,
      limits.patternMessage,
    );
  }
  return value;
}

/** What a check of an operation makes of a field; what it refuses is wrong in the document, in the operation's own words. */
export function obeying<T>(field: Field, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof AwsError) {
      return field.fail(error.message);
    }
    throw error;
  }
}

/** The error of AWS's query services (IAM, STS) for a member outside its limits. */
export function validationError(
  found: string,
  constraint: string,
  message = `1 validation error detected: ${found} failed to satisfy constraint: ${constraint}`,
): AwsError {
  return new AwsError('ValidationError', message, { status: 400 });
}
