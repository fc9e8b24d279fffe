import type { Tag } from '@aws-sdk/client-dynamodb';
import { invalidParameter } from './dynamoDbErrors';

/**
 * Tags of a request, within the limits of DynamoDB:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Tagging.html
 */
export function checkTableTags(
  tags: readonly Tag[] | undefined,
): Map<string, string> {
  const result = new Map<string, string>();
  for (const { Key = '', Value = '' } of tags ?? []) {
    if (result.has(Key)) {
      throw invalidParameter(`Duplicate tag keys found: ${Key}`);
    }
    if (Key.length < 1 || Key.length > 128) {
      throw invalidParameter('Tag keys must have between 1 and 128 characters');
    }
    if (Value.length > 256) {
      throw invalidParameter('Tag values must have at most 256 characters');
    }
    if (/^aws:/i.test(Key)) {
      throw invalidParameter('Tag keys that start with "aws:" are reserved');
    }
    result.set(Key, Value);
  }
  if (result.size > 50) {
    throw invalidParameter('A table can have at most 50 tags');
  }
  return result;
}
