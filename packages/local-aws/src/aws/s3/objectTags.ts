import type { Tag } from '@aws-sdk/client-s3';
import { tagKeys } from '../../platform/tags';
import { malformedXml, s3Error } from './s3Errors';

const MAX_TAGS = 10;

/** Buckets can have more: https://docs.aws.amazon.com/AmazonS3/latest/userguide/CostAllocTagging.html */
export const MAX_BUCKET_TAGS = 50;

function invalidTag(
  message: string,
  tag: { TagKey: string; TagValue?: string },
) {
  return s3Error('InvalidTag', 400, message, tag);
}

/**
 * Tags of an object: at most 10, keys by case. A tag has both a key and a value, be they empty.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tag.html
 */
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
  for (const { Key, Value } of tags) {
    if (Key === undefined || Value === undefined) {
      throw malformedXml();
    }
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

/** One tag of the header, which may leave out its value; undefined if it is not encoded as a parameter of a query. */
function readParameter(text: string): Required<Tag> | undefined {
  const [key, value = '', ...more] = text.replaceAll('+', ' ').split('=');
  try {
    return key && more.length === 0
      ? { Key: decodeURIComponent(key), Value: decodeURIComponent(value) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Tags as they come in the header `x-amz-tagging`: `my-namespace=ns-a&my-service-account=sa1`. */
export function readTaggingHeader(header = ''): Record<string, string> {
  const tags = header
    .split('&')
    .filter(text => text !== '')
    .map(readParameter);
  const read = tags.flatMap(tag => tag ?? []);
  if (new Set(read.map(({ Key }) => Key)).size < tags.length) {
    throw s3Error(
      'InvalidArgument',
      400,
      "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
      { ArgumentName: 'x-amz-tagging', ArgumentValue: header },
    );
  }
  return checkObjectTags(read);
}

/** Tags in the shape of the SDK. */
export function tagList(tags: Readonly<Record<string, string>>): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** Actions that `s3:ExistingObjectTag` counts for: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html */
const ON_EXISTING = new Set([
  's3:GetObject',
  's3:GetObjectVersion',
  's3:GetObjectAcl',
  's3:GetObjectVersionAcl',
  's3:GetObjectTagging',
  's3:GetObjectVersionTagging',
  's3:GetObjectAttributes',
  's3:GetObjectVersionAttributes',
  's3:PutObjectTagging',
  's3:PutObjectVersionTagging',
  's3:PutObjectAcl',
  's3:PutObjectVersionAcl',
  's3:DeleteObjectTagging',
  's3:DeleteObjectVersionTagging',
]);

/** Condition keys for the tags that an object has, for the actions that look at them. */
export function existingTagKeys(
  action: string,
  tags: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return ON_EXISTING.has(action) ? tagKeys('s3:ExistingObjectTag', tags) : {};
}

/** Condition keys for the tags that a request brings. */
export function requestObjectTagKeys(
  tags: Readonly<Record<string, string>>,
): Record<string, string | string[]> {
  const keys = Object.keys(tags);
  return keys.length === 0
    ? {}
    : {
        ...tagKeys('s3:RequestObjectTag', tags),
        's3:RequestObjectTagKeys': keys,
      };
}
