import type {
  AskedResource,
  ObjectTags,
} from 'backstage-plugin-pod-identity-common';

/** Where the tags of the object came from, for whoever asked: given in the question, or as far as they were read. */
export function objectTagsOf(
  { tags }: AskedResource,
  given: Record<string, string> | undefined,
): ObjectTags {
  if (given) {
    return { source: 'question', tags: given };
  }
  switch (tags?.state) {
    case 'read':
      return { source: 's3', tags: { ...tags.value } };
    case 'unread':
      return {
        source: 'not-read',
        // What the question leaves open, whoever asks can give.
        reason:
          tags.cause === 'unasked' && tags.advice !== undefined
            ? `${tags.reason} ${tags.advice}`
            : tags.reason,
      };
    default:
      return { source: 'not-needed' };
  }
}
