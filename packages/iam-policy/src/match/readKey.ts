import type { RequestContext } from '../evaluate/types';

/** What the request says of a condition key. A list of values is never empty: a key without values reads as absent. */
export type KeyReading =
  | { state: 'present'; values: readonly string[] }
  | { state: 'absent' }
  | { state: 'unknown' };

export const ABSENT: KeyReading = { state: 'absent' };
export const UNKNOWN: KeyReading = { state: 'unknown' };

/** Wraps one value or several. */
export function present(value: string | readonly string[]): KeyReading {
  if (typeof value === 'string') return { state: 'present', values: [value] };
  return value.length === 0 ? ABSENT : { state: 'present', values: value };
}

function coversKey(pattern: string, lowerKey: string): boolean {
  const lower = pattern.toLowerCase();
  return lower.endsWith('/*')
    ? lowerKey.startsWith(lower.slice(0, -1))
    : lower === lowerKey;
}

function sameValues(a: KeyReading, b: KeyReading): boolean {
  if (a.state !== 'present' || b.state !== 'present') return a.state === b.state;
  return (
    a.values.length === b.values.length &&
    a.values.every((value, index) => value === b.values[index])
  );
}

function indexValues(context: RequestContext): Map<string, KeyReading> {
  const index = new Map<string, KeyReading>();
  for (const name of Object.keys(context.values)) {
    const lower = name.toLowerCase();
    const reading = present(context.values[name]);
    const earlier = index.get(lower);
    // AWS warns that keys which differ by case alone give unexpected results, and not which
    // (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html).
    const clash = earlier !== undefined && !sameValues(earlier, reading);
    index.set(lower, clash ? UNKNOWN : reading);
  }
  return index;
}

/** Reads condition keys, given in lower case. */
export type KeyReader = (lowerKey: string) => KeyReading;

/** Reads condition keys from a context without regard to case (same page). The context is looked through once, at the first question. */
export function keyReader(context: RequestContext): KeyReader {
  let index: Map<string, KeyReading> | undefined;
  return lowerKey => {
    index ??= indexValues(context);
    const reading = index.get(lowerKey);
    if (reading) return reading;
    return context.unknown?.some(pattern => coversKey(pattern, lowerKey))
      ? UNKNOWN
      : ABSENT;
  };
}
