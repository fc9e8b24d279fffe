import { bucketStores } from '../store';
import type { DeleteBucketRequest } from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { findBucket } from '../findBucket';
import { s3Error } from '../s3Errors';

export function deleteBucket(input: DeleteBucketRequest, call: Call): object {
  const bucket = findBucket(call, input, 's3:DeleteBucket');
  if (bucket.objects.size > 0) {
    throw s3Error(
      'BucketNotEmpty',
      409,
      'The bucket you tried to delete is not empty',
      { BucketName: bucket.name },
    );
  }
  bucketStores.of(call.state, call).remove(bucket.name);
  return {};
}
