import type {
  DeleteObjectTaggingRequest,
  GetObjectTaggingOutput,
  GetObjectTaggingRequest,
  PutObjectTaggingRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../platform/call';
import { findObject } from './findObject';
import { checkObjectTags, requestObjectTagKeys, tagList } from './objectTags';
import { malformedXml } from './s3Errors';

export function getObjectTagging(
  input: GetObjectTaggingRequest,
  call: Call,
): GetObjectTaggingOutput {
  const { object } = findObject(call, input, 's3:GetObjectTagging');
  return { TagSet: tagList(object.tags) };
}

export function putObjectTagging(
  input: PutObjectTaggingRequest,
  call: Call,
): object {
  if (!input.Tagging?.TagSet) {
    throw malformedXml();
  }
  const tags = checkObjectTags(input.Tagging.TagSet);
  const { bucket, object } = findObject(call, input, 's3:PutObjectTagging', {
    keys: requestObjectTagKeys(tags),
  });
  bucket.objects.set(object.key, { ...object, tags });
  return {};
}

export function deleteObjectTagging(
  input: DeleteObjectTaggingRequest,
  call: Call,
): object {
  const { bucket, object } = findObject(call, input, 's3:DeleteObjectTagging');
  bucket.objects.set(object.key, { ...object, tags: {} });
  return {};
}
