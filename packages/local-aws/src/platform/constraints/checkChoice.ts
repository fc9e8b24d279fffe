import { validationError } from './validationError';

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
