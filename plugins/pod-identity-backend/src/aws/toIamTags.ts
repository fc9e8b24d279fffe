import type { Tag } from '@aws-sdk/client-iam';

/** Tags in IAM's form. */
export function toIamTags(tags: Record<string, string>): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
