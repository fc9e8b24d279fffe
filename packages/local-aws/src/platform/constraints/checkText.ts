import { validationError } from './validationError';

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
