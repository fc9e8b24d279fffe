import type { AccessIntent, S3ByTagsIntent, S3PrefixIntent } from '../model';

const accessOrder: readonly S3PrefixIntent['access'][number][] = [
  'list',
  'read',
  'write',
  'delete',
];

/**
 * The same intents in one form: prefixes of a bucket once each with all the access that was asked for, tags by key,
 * nothing twice, in an order that does not depend on the order given.
 */
export function normaliseIntents(
  intents: readonly AccessIntent[],
): AccessIntent[] {
  const byPlace = new Map<string, AccessIntent>();
  for (const intent of intents) {
    const one = normalise(intent);
    const place = placeOf(one);
    byPlace.set(place, merge(byPlace.get(place), one));
  }
  return [...byPlace.keys()].sort().flatMap(place => byPlace.get(place) ?? []);
}

/** What an intent is about: the same for two that can be one. */
export function placeOf(intent: AccessIntent): string {
  return intent.kind === 's3-prefix'
    ? JSON.stringify([intent.kind, intent.bucket, intent.prefix])
    : JSON.stringify([intent.kind, intent.bucket, normalise(intent)]);
}

function normalise(intent: AccessIntent): AccessIntent {
  return intent.kind === 's3-prefix'
    ? normalisePrefix(intent)
    : normaliseTags(intent);
}

function normalisePrefix({
  bucket,
  prefix,
  access,
}: S3PrefixIntent): S3PrefixIntent {
  return {
    kind: 's3-prefix',
    bucket,
    prefix,
    access: accessOrder.filter(one => access.includes(one)),
  };
}

function normaliseTags({ bucket, tags }: S3ByTagsIntent): S3ByTagsIntent {
  const sorted = Object.keys(tags)
    .sort()
    .map(key => {
      const source = tags[key];
      return [
        key,
        source.from === 'literal'
          ? { from: source.from, value: source.value }
          : { from: source.from },
      ];
    });
  return {
    kind: 's3-read-by-tags',
    bucket,
    tags: Object.fromEntries(sorted),
  };
}

function merge(a: AccessIntent | undefined, b: AccessIntent): AccessIntent {
  return a?.kind === 's3-prefix' && b.kind === 's3-prefix'
    ? normalisePrefix({ ...b, access: [...a.access, ...b.access] })
    : b;
}
