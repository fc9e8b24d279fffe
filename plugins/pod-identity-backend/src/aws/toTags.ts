import type { Tag } from '@aws-sdk/client-iam';

/** Tags of IAM as a record. */
export function toTags(tags: Tag[] | undefined): Record<string, string> {
  return Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key, Value]));
}
