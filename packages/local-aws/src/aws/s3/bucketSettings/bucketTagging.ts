import type {
  DeleteBucketTaggingRequest,
  GetBucketTaggingOutput,
  GetBucketTaggingRequest,
  PutBucketTaggingRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { requestTagKeys } from '../../../platform/tags';
import { checkObjectTags, MAX_BUCKET_TAGS, tagList } from '../checkObjectTags';
import { HTTP_STATUS } from '../../../wire/types';
import { findBucket } from '../findBucket';
import { malformedXml, s3Error } from '../s3Errors';

export function getBucketTagging(
  input: GetBucketTaggingRequest,
  call: Call,
): GetBucketTaggingOutput {
  const bucket = findBucket(call, input, 's3:GetBucketTagging');
  const tags = tagList(bucket.tags ?? {});
  if (tags.length === 0) {
    throw s3Error('NoSuchTagSet', 404, 'The TagSet does not exist', {
      BucketName: bucket.name,
    });
  }
  return { TagSet: tags };
}

/** The page has a status of 200 in its syntax, and S3's own 204 in its example: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html */
export function putBucketTagging(
  input: PutBucketTaggingRequest,
  call: Call,
): object {
  if (!input.Tagging?.TagSet) {
    throw malformedXml();
  }
  const tags = checkObjectTags(input.Tagging.TagSet, MAX_BUCKET_TAGS);
  const bucket = findBucket(
    call,
    input,
    's3:PutBucketTagging',
    requestTagKeys(tags),
  );
  bucket.tags = tags;
  return { [HTTP_STATUS]: 204 };
}

/** There is no permission of its own for taking tags away. */
export function deleteBucketTagging(
  input: DeleteBucketTaggingRequest,
  call: Call,
): object {
  findBucket(call, input, 's3:PutBucketTagging').tags = undefined;
  return {};
}
