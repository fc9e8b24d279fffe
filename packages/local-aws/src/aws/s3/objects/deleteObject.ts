import type {
  DeleteObjectOutput,
  DeleteObjectRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { bucketOf } from '../findBucket';
import { ofVersion } from '../ofVersion';
import { authorizeS3 } from '../s3Access';
import { checkKey } from './checkKey';

/** Deleting what is not there is no error. */
export function deleteObject(
  input: DeleteObjectRequest,
  call: Call,
): DeleteObjectOutput {
  const bucket = bucketOf(call, input);
  const key = checkKey(input.Key);
  authorizeS3(call, {
    ...ofVersion('s3:DeleteObject', input.VersionId),
    bucket,
    key,
  });
  bucket.objects.delete(key);
  return {};
}
