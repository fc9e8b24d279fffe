import { bucketStores } from '../store';
import type { HeadBucketOutput, HeadBucketRequest } from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { findBucket } from '../findBucket';
import { notFound } from '../s3Errors';

export function headBucket(
  input: HeadBucketRequest,
  call: Call,
): HeadBucketOutput {
  if (!bucketStores.of(call.state, call).get(input.Bucket ?? '')) {
    throw notFound();
  }
  const bucket = findBucket(call, input, 's3:ListBucket');
  return { BucketRegion: bucket.region, AccessPointAlias: false };
}
