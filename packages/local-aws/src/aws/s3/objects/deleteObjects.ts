import type {
  DeleteObjectsOutput,
  DeleteObjectsRequest,
} from '@aws-sdk/client-s3';
import { AwsError } from '../../../wire/types';
import type { Call } from '../../../platform/call';
import { bucketOf } from '../findBucket';
import { authorizeS3 } from '../s3Access';
import { malformedXml } from '../s3Errors';
import { checkKey } from './checkKey';

/** Every key is judged by itself: some may be deleted while others are refused. */
export function deleteObjects(
  input: DeleteObjectsRequest,
  call: Call,
): DeleteObjectsOutput {
  const bucket = bucketOf(call, input);
  const wanted = input.Delete?.Objects ?? [];
  if (wanted.length === 0 || wanted.length > 1000) {
    throw malformedXml();
  }
  const Deleted: { Key: string }[] = [];
  const Errors: { Key?: string; Code: string; Message: string }[] = [];
  for (const { Key } of wanted) {
    try {
      const key = checkKey(Key);
      authorizeS3(call, { action: 's3:DeleteObject', bucket, key });
      bucket.objects.delete(key);
      if (!input.Delete?.Quiet) {
        Deleted.push({ Key: key });
      }
    } catch (error) {
      if (!(error instanceof AwsError)) {
        throw error;
      }
      Errors.push({ Key, Code: error.code, Message: error.message });
    }
  }
  return {
    Deleted: Deleted.length ? Deleted : undefined,
    Errors: Errors.length ? Errors : undefined,
  };
}
