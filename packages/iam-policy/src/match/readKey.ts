import type { RequestContext } from '../evaluate/types';
import { foldKey, foldsTo } from './foldKey';

/** What the request says of a condition key. A list of values is never empty: a key without values reads as absent. */
export type KeyReading =
  | { state: 'present'; values: readonly string[] }
  | { state: 'absent' }
  | { state: 'unknown' };

export const ABSENT: KeyReading = { state: 'absent' };
export const UNKNOWN: KeyReading = { state: 'unknown' };
/** The context says that the key is absent: it holds an empty list. Compared by identity. */
export const SAID_ABSENT: KeyReading = { state: 'absent' };
/** A pattern of the context covers the key: unknown unless it follows from the rest of the request. Compared by identity. */
export const COVERED: KeyReading = { state: 'unknown' };

/** Wraps one value or several. Callers without types give numbers and booleans too. */
export function present(value: string | readonly string[]): KeyReading {
  if (typeof value === 'string') return { state: 'present', values: [value] };
  if (value === undefined || value === null) return ABSENT;
  if (!Array.isArray(value)) return present(String(value));
  return value.length === 0
    ? SAID_ABSENT
    : {
        state: 'present',
        values: value.every(isText) ? value : value.map(String),
      };
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function readUnknown(
  patterns: readonly string[],
  foldedKey: string,
): KeyReading {
  let reading = ABSENT;
  for (const pattern of patterns) {
    if (foldsTo(pattern, foldedKey)) return UNKNOWN;
    if (
      pattern.endsWith('*') &&
      foldedKey.startsWith(foldKey(pattern.slice(0, -1)))
    ) {
      reading = COVERED;
    }
  }
  return reading;
}

/** Whether two readings say the same, and leave the same to what follows from the rest of the request. */
export function sameReading(a: KeyReading, b: KeyReading): boolean {
  if (a.state !== 'present' || b.state !== 'present') return a === b;
  return (
    a.values.length === b.values.length &&
    a.values.every((value, index) => value === b.values[index])
  );
}

/** Reads condition keys, given folded. */
export type KeyReader = (foldedKey: string) => KeyReading;

/** Reads condition keys from a context, without regard to case. */
export function keyReader({ values, unknown }: RequestContext): KeyReader {
  let names: string[] | undefined;
  return foldedKey => {
    names ??= Object.keys(values);
    let found: KeyReading | undefined;
    for (const name of names) {
      if (foldsTo(name, foldedKey)) {
        const reading = present(values[name]);
        if (reading === ABSENT) continue;
        // AWS warns that keys which differ by case alone give unexpected results, and not which
        // (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html).
        found = found && !sameReading(found, reading) ? UNKNOWN : reading;
      }
    }
    return found ?? (unknown ? readUnknown(unknown, foldedKey) : ABSENT);
  };
}
