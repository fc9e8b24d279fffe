/**
 * The candidate nearest to a text, the first of several. Undefined if more than a quarter of the letters (but at least one)
 * differ in all of them. All in lower case.
 */
export function nearest(
  text: string,
  candidates: Iterable<string>,
): string | undefined {
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(text.length / 4));
  for (const candidate of candidates) {
    const distance = editDistance(text, candidate, limit);
    if (distance <= limit) {
      best = candidate;
      limit = distance - 1;
    }
  }
  return best;
}

/**
 * How many letters must be inserted, removed, replaced or swapped with their neighbour to turn one text into another
 * (optimal string alignment). Above the limit: the limit plus one.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) {
    return limit + 1;
  }
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        a[row - 1] === b[column - 2] &&
        a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          above[column] + 1,
          current[column - 1] + 1,
          above[column - 1] + (same ? 0 : 1),
          swapped ? before[column - 2] + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > limit) {
      return limit + 1;
    }
    [before, above] = [above, current];
  }
  return Math.min(above[b.length], limit + 1);
}
