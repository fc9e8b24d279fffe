/** `a`, `a and b`, `a, b and c`; beyond `limit` items `a, b, c and 4 more`. */
export function listOf(
  items: readonly string[],
  word: 'and' | 'or' = 'and',
  limit = 5,
): string {
  const shown =
    items.length > limit
      ? [...items.slice(0, limit - 1), `${items.length - limit + 1} more`]
      : [...items];
  const last = shown.pop() ?? '';
  return shown.length ? `${shown.join(', ')} ${word} ${last}` : last;
}
