import { isIP } from 'node:net';
import type { ContextEntry } from '@aws-sdk/client-iam';
import { iamError } from '../iamErrors';

const FORMS: Record<string, (value: string) => boolean> = {
  string: () => true,
  numeric: value => value.trim() !== '' && Number.isFinite(Number(value)),
  boolean: value => /^(true|false)$/i.test(value),
  date: value => /^\d+$/.test(value) || !Number.isNaN(Date.parse(value)),
  ip: value => isIP(value.split('/')[0]) !== 0,
  binary: value => /^[A-Za-z0-9+/]*={0,2}$/.test(value),
};

/** AWS's wordings for entries of the wrong form are not known, but their code is. */
function invalid(message: string) {
  return iamError('InvalidInputException', message);
}

function checkForm(name: string, type: string, values: readonly string[]) {
  const scalar = type.replace(/List$/, '');
  const fits = FORMS[scalar];
  if (!fits) {
    throw invalid(`Invalid context key type: ${type}.`);
  }
  if (scalar === type && values.length > 1) {
    throw invalid(`The context key ${name} of type ${type} has many values.`);
  }
  const wrong = values.find(value => !fits(value));
  if (wrong !== undefined) {
    throw invalid(
      `The value ${wrong} of context key ${name} is not of type ${type}.`,
    );
  }
}

/** The context of a request as condition keys with their values. */
export function readContext(
  entries: readonly ContextEntry[] | undefined,
): Record<string, string[]> {
  const context: Record<string, string[]> = {};
  const seen = new Set<string>();
  for (const entry of entries ?? []) {
    const name = entry.ContextKeyName;
    if (!name) {
      throw invalid('ContextKeyName cannot be null or empty.');
    }
    if (seen.has(name.toLowerCase())) {
      throw invalid(`Duplicate context key: ${name}.`);
    }
    const values = entry.ContextKeyValues ?? [];
    checkForm(name, entry.ContextKeyType ?? 'stringList', values);
    seen.add(name.toLowerCase());
    context[name] = [...values];
  }
  return context;
}
