import { InputError } from '@backstage/errors';
import type { TextSchema } from './IntentKind';

/**
 * Throws an InputError that says what is wrong, where, and what to do, unless a value is a text that the schema allows.
 * `where` is the end of a part of a sentence: ` for bucket data`.
 */
export function checkText(
  schema: TextSchema,
  value: unknown,
  where: string = '',
): void {
  const { minLength = 0, maxLength = Infinity, pattern = '' } = schema;
  const fits =
    typeof value === 'string' &&
    value.length >= minLength &&
    value.length <= maxLength &&
    new RegExp(pattern, 'u').test(value);
  if (!fits) {
    if (value === undefined) {
      throw new InputError(
        `A ${schema['x-noun']}${where} is missing: ${schema['x-advice']}.`,
      );
    }
    throw new InputError(
      `${quoted(value)} is not a valid ${schema['x-noun']}${where}: ${
        schema['x-advice']
      }.`,
    );
  }
}

/** Anything, as a refusal names it. */
export function quoted(value: unknown): string {
  return typeof value === 'string'
    ? `'${value}'`
    : JSON.stringify(value) ?? 'Nothing';
}
