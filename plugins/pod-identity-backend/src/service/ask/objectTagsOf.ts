import type {
  AskedResource,
  ObjectTags,
} from 'backstage-plugin-pod-identity-common';

const TAG = 's3:existingobjecttag/';

/**
 * Where the tags of the object came from, for whoever asked: given in the question, or as far as they were read. Of those that
 * were read, the ones are told that a policy tests: the others decide nothing, and are the business of whoever set them.
 */
export function objectTagsOf(
  { tags }: AskedResource,
  testedKeys: ReadonlySet<string>,
  given: Record<string, string> | undefined,
): ObjectTags {
  if (given) {
    return { source: 'question', tags: given };
  }
  switch (tags?.state) {
    case 'read':
      return {
        source: 's3',
        tags: Object.fromEntries(
          Object.entries(tags.value).filter(([key]) =>
            testedKeys.has(`${TAG}${key.toLowerCase()}`),
          ),
        ),
      };
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
