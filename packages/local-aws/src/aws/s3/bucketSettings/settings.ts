import type {
  DeleteBucketOwnershipControlsRequest,
  DeleteBucketTaggingRequest,
  DeletePublicAccessBlockRequest,
  GetBucketAbacOutput,
  GetBucketAbacRequest,
  GetBucketOwnershipControlsOutput,
  GetBucketOwnershipControlsRequest,
  GetBucketTaggingOutput,
  GetBucketTaggingRequest,
  GetBucketVersioningOutput,
  GetBucketVersioningRequest,
  GetPublicAccessBlockOutput,
  GetPublicAccessBlockRequest,
  PutBucketAbacRequest,
  PutBucketOwnershipControlsRequest,
  PutBucketTaggingRequest,
  PutBucketVersioningRequest,
  PutPublicAccessBlockRequest,
} from '@aws-sdk/client-s3';
import { type Call, notImplemented } from '../../../platform/call';
import { requestTagKeys } from '../../../platform/tags';
import { HTTP_STATUS } from '../../../wire/types';
import { findBucket } from '../findBucket';
import { checkObjectTags, MAX_BUCKET_TAGS, tagList } from '../objectTags';
import { malformedXml, s3Error } from '../s3Errors';
import { isObjectOwnership } from '../store';

export function getBucketAbac(
  input: GetBucketAbacRequest,
  call: Call,
): GetBucketAbacOutput {
  const { abac } = findBucket(call, input, 's3:GetBucketAbac');
  return { AbacStatus: { Status: abac ? 'Enabled' : 'Disabled' } };
}

export function putBucketAbac(input: PutBucketAbacRequest, call: Call): object {
  const bucket = findBucket(call, input, 's3:PutBucketAbac');
  const { Status } = input.AbacStatus ?? {};
  if (Status !== 'Enabled' && Status !== 'Disabled') {
    throw malformedXml();
  }
  bucket.abac = Status === 'Enabled';
  return {};
}

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

/** A bucket on which versioning was never set has no status. */
export function getBucketVersioning(
  input: GetBucketVersioningRequest,
  call: Call,
): GetBucketVersioningOutput {
  return {
    Status: findBucket(call, input, 's3:GetBucketVersioning').versioning,
  };
}

/** Versions are not kept here, so they can be declined and not be had. */
export function putBucketVersioning(
  input: PutBucketVersioningRequest,
  call: Call,
): object {
  const bucket = findBucket(call, input, 's3:PutBucketVersioning');
  const { Status } = input.VersioningConfiguration ?? {};
  if (Status === 'Enabled') {
    throw notImplemented(call, 'with Status Enabled');
  }
  if (Status !== 'Suspended') {
    throw s3Error(
      'IllegalVersioningConfigurationException',
      400,
      'The Versioning element must be specified',
    );
  }
  bucket.versioning = Status;
  return {};
}

export function getBucketOwnershipControls(
  input: GetBucketOwnershipControlsRequest,
  call: Call,
): GetBucketOwnershipControlsOutput {
  const bucket = findBucket(call, input, 's3:GetBucketOwnershipControls');
  if (bucket.ownership === undefined) {
    throw s3Error(
      'OwnershipControlsNotFoundError',
      404,
      'The bucket ownership controls were not found',
      { BucketName: bucket.name },
    );
  }
  return {
    OwnershipControls: { Rules: [{ ObjectOwnership: bucket.ownership }] },
  };
}

export function putBucketOwnershipControls(
  input: PutBucketOwnershipControlsRequest,
  call: Call,
): object {
  const bucket = findBucket(call, input, 's3:PutBucketOwnershipControls');
  const rules = input.OwnershipControls?.Rules ?? [];
  const wanted = rules[0]?.ObjectOwnership;
  if (rules.length !== 1 || !isObjectOwnership(wanted)) {
    throw malformedXml();
  }
  bucket.ownership = wanted;
  return {};
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketOwnershipControls.html */
export function deleteBucketOwnershipControls(
  input: DeleteBucketOwnershipControlsRequest,
  call: Call,
): object {
  findBucket(call, input, 's3:PutBucketOwnershipControls').ownership =
    undefined;
  return {};
}

export function getPublicAccessBlock(
  input: GetPublicAccessBlockRequest,
  call: Call,
): GetPublicAccessBlockOutput {
  const bucket = findBucket(call, input, 's3:GetBucketPublicAccessBlock');
  if (!bucket.publicAccessBlock) {
    throw s3Error(
      'NoSuchPublicAccessBlockConfiguration',
      404,
      'The public access block configuration was not found',
      { BucketName: bucket.name },
    );
  }
  return { PublicAccessBlockConfiguration: { ...bucket.publicAccessBlock } };
}

export function putPublicAccessBlock(
  input: PutPublicAccessBlockRequest,
  call: Call,
): object {
  const bucket = findBucket(call, input, 's3:PutBucketPublicAccessBlock');
  const wanted = input.PublicAccessBlockConfiguration;
  if (!wanted) {
    throw malformedXml();
  }
  bucket.publicAccessBlock = {
    BlockPublicAcls: wanted.BlockPublicAcls ?? false,
    IgnorePublicAcls: wanted.IgnorePublicAcls ?? false,
    BlockPublicPolicy: wanted.BlockPublicPolicy ?? false,
    RestrictPublicBuckets: wanted.RestrictPublicBuckets ?? false,
  };
  return {};
}

export function deletePublicAccessBlock(
  input: DeletePublicAccessBlockRequest,
  call: Call,
): object {
  const bucket = findBucket(call, input, 's3:PutBucketPublicAccessBlock');
  bucket.publicAccessBlock = undefined;
  return {};
}
