import { editDistance } from './editDistance';

/**
 * The candidate that differs least from a text, where at most a quarter of its letters differ, at least one; the first of
 * several. All in lower case.
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
