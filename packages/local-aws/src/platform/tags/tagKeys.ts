/** Condition keys for tags: `{ team: 'a' }` under `aws:RequestTag` gives `{ 'aws:RequestTag/team': 'a' }`. */
export function tagKeys(
  prefix: string,
  tags: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags).map(([key, value]) => [`${prefix}/${key}`, value]),
  );
}

/** Condition keys of a request that brings tags: each tag, and the set of their keys. */
export function requestTagKeys(
  tags: Readonly<Record<string, string>>,
): Record<string, string | string[]> {
  const keys = Object.keys(tags);
  return keys.length === 0
    ? {}
    : { ...tagKeys('aws:RequestTag', tags), 'aws:TagKeys': keys };
}
