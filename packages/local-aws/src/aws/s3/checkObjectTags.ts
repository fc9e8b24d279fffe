import type { Tag } from '@aws-sdk/client-s3';
import { s3Error } from './s3Errors';

const MAX_TAGS = 10;

/** Buckets can have more: https://docs.aws.amazon.com/AmazonS3/latest/userguide/CostAllocTagging.html */
export const MAX_BUCKET_TAGS = 50;

function invalidTag(
  message: string,
  tag: { TagKey: string; TagValue?: string },
) {
  return s3Error('InvalidTag', 400, message, tag);
}

/** Tags of an object: at most 10, keys by case: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html */
export function checkObjectTags(
  tags: readonly Tag[],
  maxTags: number = MAX_TAGS,
): Record<string, string> {
  if (tags.length > maxTags) {
    throw s3Error(
      'BadRequest',
      400,
      `Object tags cannot be greater than ${maxTags}`,
    );
  }
  const result: Record<string, string> = {};
  for (const { Key = '', Value = '' } of tags) {
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(Key)) {
      throw invalidTag('The TagKey you have provided is invalid', {
        TagKey: Key,
      });
    }
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(Value)) {
      throw invalidTag('The TagValue you have provided is invalid', {
        TagKey: Key,
        TagValue: Value,
      });
    }
    if (/^aws:/i.test(Key)) {
      throw invalidTag('System tags cannot be added/updated by requester', {
        TagKey: Key,
      });
    }
    if (Object.hasOwn(result, Key)) {
      throw invalidTag('Cannot provide multiple Tags with the same key', {
        TagKey: Key,
      });
    }
    result[Key] = Value;
  }
  return result;
}

/** Tags as they come in the header `x-amz-tagging`: `my-namespace=ns-a&my-service-account=sa1`. */
export function readTaggingHeader(
  header: string | undefined,
): Record<string, string> {
  const tags = [...new URLSearchParams(header ?? '')];
  if (new Set(tags.map(([key]) => key)).size < tags.length) {
    throw s3Error(
      'InvalidArgument',
      400,
      "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
      { ArgumentName: 'x-amz-tagging', ArgumentValue: header },
    );
  }
  return checkObjectTags(tags.map(([Key, Value]) => ({ Key, Value })));
}

/** Tags in the shape of the SDK. */
export function tagList(tags: Readonly<Record<string, string>>): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
