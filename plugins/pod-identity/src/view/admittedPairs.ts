import type { ScopeDimension } from './scopeDimensions';

/**
 * How many combinations of exact values an alternative admits, where more than one dimension holds several.
 * Undefined where that is no cross-product, or where a pattern or `any` leaves the number open.
 */
export function admittedPairs(
  dimensions: readonly ScopeDimension[],
): number | undefined {
  const counts: number[] = [];
  for (const { values } of dimensions) {
    if (!values || values.some(({ pattern }) => pattern)) {
      return undefined;
    }
    counts.push(values.length);
  }
  const several = counts.filter(count => count > 1);
  return several.length > 1
    ? several.reduce((product, count) => product * count, 1)
    : undefined;
}
