import { absent, nothing, type KeyKnowledge } from './KeyKnowledge';

/**
 * What tags say of a condition key that ends in a tag's key. Condition keys are compared without regard to case and tag
 * keys with: where two tags differ by case alone, AWS does not say which counts.
 */
export function tagValue(
  tags: Readonly<Record<string, string>> | undefined,
  lowerCaseTagKey: string,
): KeyKnowledge {
  if (!tags) {
    return nothing;
  }
  const values = Object.entries(tags).flatMap(([key, text]) =>
    key.toLowerCase() === lowerCaseTagKey ? [text] : [],
  );
  if (values.length > 1) {
    return nothing;
  }
  return values.length ? { known: 'value', value: values[0] } : absent;
}

/** What tags say of a condition key whose values are the keys of tags. */
export function tagKeysValue(
  tags: Readonly<Record<string, string>> | undefined,
): KeyKnowledge {
  if (!tags) {
    return nothing;
  }
  const keys = Object.keys(tags);
  return keys.length ? { known: 'value', value: keys } : absent;
}
