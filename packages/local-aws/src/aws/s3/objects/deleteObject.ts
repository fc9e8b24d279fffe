import type {
  DeleteObjectOutput,
  DeleteObjectRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { bucketOf } from '../findBucket';
import { authorizeS3 } from '../s3Access';
import { checkKey } from './checkKey';

/** Deleting what is not there is no error. */
export function deleteObject(
  input: DeleteObjectRequest,
  call: Call,
): DeleteObjectOutput {
  const bucket = bucketOf(call, input);
  const key = checkKey(input.Key);
  authorizeS3(call, { action: 's3:DeleteObject', bucket, key });
  bucket.objects.delete(key);
  return {};
}
