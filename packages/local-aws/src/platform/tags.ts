/**
 * Tags of an IAM resource or a session. Keys keep their case and are compared without regard to it:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html#id_tags_rules
 */
export class TagSet {
  readonly #tags = new Map<string, { Key: string; Value: string }>();

  constructor(tags: Readonly<Record<string, string>> = {}) {
    for (const [key, value] of Object.entries(tags)) {
      this.set(key, value);
    }
  }

  get size(): number {
    return this.#tags.size;
  }

  has(key: string): boolean {
    return this.#tags.has(key.toLowerCase());
  }

  set(key: string, value: string): void {
    this.#tags.set(key.toLowerCase(), { Key: key, Value: value });
  }

  delete(key: string): void {
    this.#tags.delete(key.toLowerCase());
  }

  /** In the shape of the SDK. */
  list(): { Key: string; Value: string }[] {
    return [...this.#tags.values()].map(tag => ({ ...tag }));
  }

  record(): Record<string, string> {
    return Object.fromEntries(this.list().map(tag => [tag.Key, tag.Value]));
  }

  /** These tags with others laid over them. */
  with(others: Readonly<Record<string, string>>): TagSet {
    const result = new TagSet(this.record());
    for (const [key, value] of Object.entries(others)) {
      result.set(key, value);
    }
    return result;
  }
}

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
