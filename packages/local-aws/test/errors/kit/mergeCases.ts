import type { ErrorCase, ErrorCases } from './ErrorCase';

/** The cases of several files, by operation. */
export function mergeCases(...parts: readonly ErrorCases[]): ErrorCases {
  const merged: Record<string, ErrorCase[]> = {};
  for (const [operation, cases] of parts.flatMap(
    Object.entries<readonly ErrorCase[]>,
  )) {
    merged[operation] = [...(merged[operation] ?? []), ...cases];
  }
  return merged;
}
