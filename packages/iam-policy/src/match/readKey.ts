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

/**
 * Reads a condition key from a context, without regard to case
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html).
 */
export function readKey(
  context: RequestContext,
  lowerKey: string,
): KeyReading {
  for (const name of Object.keys(context.values)) {
    if (name.toLowerCase() === lowerKey) {
      return present(context.values[name]);
    }
  }
  for (const pattern of context.unknown ?? []) {
    if (coversKey(pattern, lowerKey)) return UNKNOWN;
  }
  return ABSENT;
}
