import type {
  GetBucketVersioningOutput,
  GetBucketVersioningRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../call';
import { findBucket } from '../findBucket';

/** A bucket on which versioning was never set has no status; it cannot be set here. */
export function getBucketVersioning(
  input: GetBucketVersioningRequest,
  call: Call,
): GetBucketVersioningOutput {
  findBucket(call, input, 's3:GetBucketVersioning');
  return {};
}
