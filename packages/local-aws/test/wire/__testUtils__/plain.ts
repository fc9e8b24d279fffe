/**
 * A value in a form that can be compared: bytes as hexadecimal text, text objects as text, nothing undefined; at the top
 * without the members named.
 */
export function plain(
  value: unknown,
  without: ReadonlySet<string> = new Set(),
): unknown {
  if (value instanceof Uint8Array) {
    return `bytes ${Buffer.from(value).toString('hex')}`;
  }
  if (value instanceof String) {
    return value.toString();
  }
  if (Array.isArray(value)) {
    return value.map(item => plain(item));
  }
  if (value && typeof value === 'object' && !(value instanceof Date)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name, member]) => member !== undefined && !without.has(name))
        .map(([name, member]) => [name, plain(member)]),
    );
  }
  return value;
}
