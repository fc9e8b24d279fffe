import { validationError } from './validationError';

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
