/** The headers whose names begin with a prefix, by the rest of their names; undefined if there are none. */
export function prefixedHeaders(
  headers: Readonly<Record<string, string>>,
  prefix: string,
): Record<string, string> | undefined {
  const found = Object.entries(headers)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => [name.slice(prefix.length), value]);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
