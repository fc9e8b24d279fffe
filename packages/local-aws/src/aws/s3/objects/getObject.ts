import type { GetObjectRequest, HeadObjectOutput } from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { authorizeKey } from '../../../platform/authorization';
import { findObject } from '../findObject';
import { checkPreconditions } from './checkPreconditions';
import { objectHeaders } from './objectHeaders';

export function getObject(
  input: GetObjectRequest,
  call: Call,
): HeadObjectOutput & { Body: Uint8Array } {
  const { bucket, object } = findObject(call, input, 's3:GetObject');
  authorizeKey(call, object.encryption?.keyArn, 'kms:Decrypt');
  checkPreconditions(input, object);
  return { ...objectHeaders(call, bucket, object), Body: object.body };
}
