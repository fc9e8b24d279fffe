import type { TagCondition } from '../../model';
import { afterPrefix } from '../../subject/session/tagKnowledge';

const kinds: readonly [prefix: string, kind: TagCondition['kind']][] = [
  ['s3:ExistingObjectTag/', 'existingObject'],
  ['s3:RequestObjectTag/', 'requestObject'],
  ['s3:BucketTag/', 'bucket'],
  ['aws:ResourceTag/', 'bucket'],
];

/** Whose tag a condition key tests, and which; undefined where it tests none of S3. */
export function tagKind(
  conditionKey: string,
): Pick<TagCondition, 'kind' | 'key'> | undefined {
  if (conditionKey.toLowerCase() === 's3:requestobjecttagkeys') {
    return { kind: 'requestKeys', key: '' };
  }
  for (const [prefix, kind] of kinds) {
    const key = afterPrefix(conditionKey, prefix);
    if (key !== undefined) {
      return { kind, key };
    }
  }
  return undefined;
}
