import type {
  DeleteBucketOwnershipControlsRequest,
  GetBucketOwnershipControlsOutput,
  GetBucketOwnershipControlsRequest,
  PutBucketOwnershipControlsRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { findBucket } from '../findBucket';
import { malformedXml, s3Error } from '../s3Errors';
import { isObjectOwnership } from '../store';

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
