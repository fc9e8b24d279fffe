import type { Call } from '../../platform/call';
import { authorizeS3 } from './s3Access';
import { noSuchBucket, s3Error } from './s3Errors';
import { bucketStores, type BucketRecord } from './store';

/** What every request to a bucket may carry. */
export interface BucketInput {
  Bucket?: string;
  ExpectedBucketOwner?: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html */
function checkExpectedOwner(owner: string | undefined): void {
  if (owner !== undefined && !/^\d{12}$/.test(owner)) {
    throw s3Error(
      'InvalidBucketOwnerAWSAccountID',
      400,
      'The value of the expected bucket owner parameter must be an AWS Account ID',
    );
  }
}

/** The bucket of a request, nothing checked but that it exists and has the owner that is expected. S3 tells everybody which bucket names are taken. */
export function bucketOf(call: Call, input: BucketInput): BucketRecord {
  checkExpectedOwner(input.ExpectedBucketOwner);
  const name = input.Bucket ?? '';
  const bucket = bucketStores.of(call.state, call).get(name);
  if (!bucket) {
    throw noSuchBucket(name);
  }
  const { ExpectedBucketOwner: owner } = input;
  if (owner !== undefined && owner !== bucket.accountId) {
    throw s3Error('AccessDenied', 403, 'Access Denied');
  }
  return bucket;
}

/** The bucket that a call is about, after checking that the caller may do this with it. */
export function findBucket(
  call: Call,
  input: BucketInput,
  action: string,
  keys?: Record<string, string | readonly string[]>,
): BucketRecord {
  const bucket = bucketOf(call, input);
  authorizeS3(call, { action, bucket, keys });
  return bucket;
}
