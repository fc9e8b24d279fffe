import type {
  GetBucketAbacOutput,
  GetBucketAbacRequest,
  PutBucketAbacRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { findBucket } from '../findBucket';
import { malformedXml } from '../s3Errors';

export function getBucketAbac(
  input: GetBucketAbacRequest,
  call: Call,
): GetBucketAbacOutput {
  const { abac } = findBucket(call, input, 's3:GetBucketAbac');
  return { AbacStatus: { Status: abac ? 'Enabled' : 'Disabled' } };
}

export function putBucketAbac(input: PutBucketAbacRequest, call: Call): object {
  const bucket = findBucket(call, input, 's3:PutBucketAbac');
  const { Status } = input.AbacStatus ?? {};
  if (Status !== 'Enabled' && Status !== 'Disabled') {
    throw malformedXml();
  }
  bucket.abac = Status === 'Enabled';
  return {};
}
