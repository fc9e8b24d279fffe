import { bucketStores } from '../store';
import type { HeadObjectOutput, HeadObjectRequest } from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { authorizeKey } from '../../../platform/authorization';
import { findObject } from '../findObject';
import { notFound } from '../s3Errors';
import { checkPreconditions } from './checkPreconditions';
import { objectHeaders } from './objectHeaders';

/** HEAD needs the permission of GET: there is no s3:HeadObject. */
export function headObject(
  input: HeadObjectRequest,
  call: Call,
): HeadObjectOutput {
  if (!bucketStores.of(call.state, call).get(input.Bucket ?? '')) {
    throw notFound();
  }
  const { bucket, object } = findObject(call, input, 's3:GetObject', {
    missing: notFound,
  });
  authorizeKey(call, object.encryption?.keyArn, 'kms:Decrypt');
  checkPreconditions(input, object);
  return objectHeaders(call, bucket, object);
}
