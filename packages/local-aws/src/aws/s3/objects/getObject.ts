import type { GetObjectRequest, HeadObjectOutput } from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { HTTP_STATUS } from '../../../wire/types';
import { authorizeKey } from '../encryption';
import { findObject } from '../findObject';
import { checkPreconditions } from './checkPreconditions';
import { objectHeaders } from './objectHeaders';
import { readRange } from './readRange';

export function getObject(
  input: GetObjectRequest,
  call: Call,
): HeadObjectOutput & { Body: Uint8Array; [HTTP_STATUS]?: number } {
  const { bucket, object } = findObject(call, input, 's3:GetObject');
  authorizeKey(call, object.encryption, 'kms:Decrypt');
  checkPreconditions(input, object);
  const headers = objectHeaders(call, bucket, object);
  const size = object.body.byteLength;
  const range = readRange(input.Range, size);
  if (!range) {
    return { ...headers, Body: object.body };
  }
  const body = object.body.subarray(range.first, range.last + 1);
  return {
    [HTTP_STATUS]: 206,
    ...headers,
    Body: body,
    ContentLength: body.byteLength,
    ContentRange: `bytes ${range.first}-${range.last}/${size}`,
  };
}
