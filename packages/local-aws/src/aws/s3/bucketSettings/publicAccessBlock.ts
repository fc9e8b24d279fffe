import type {
  DeletePublicAccessBlockRequest,
  GetPublicAccessBlockOutput,
  GetPublicAccessBlockRequest,
  PutPublicAccessBlockRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { findBucket } from '../findBucket';
import { malformedXml, s3Error } from '../s3Errors';

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
