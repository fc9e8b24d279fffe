import type { RoleSession } from '../../subject/session/permissionKnowledge';

/** Whether tags of a bucket count for access to it; undefined where that was not read, or the bucket is a pattern. */
export function abacOf(
  { buckets = {} }: RoleSession,
  bucket: string,
): boolean | undefined {
  return Object.hasOwn(buckets, bucket) ? buckets[bucket].abac : undefined;
}
