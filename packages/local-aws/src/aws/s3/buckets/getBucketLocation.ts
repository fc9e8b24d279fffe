import type {
  BucketLocationConstraint,
  GetBucketLocationOutput,
  GetBucketLocationRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { findBucket } from '../findBucket';

/** A bucket in us-east-1 has no location constraint. */
export function getBucketLocation(
  input: GetBucketLocationRequest,
  call: Call,
): GetBucketLocationOutput {
  const { region } = findBucket(call, input, 's3:GetBucketLocation');
  return {
    LocationConstraint:
      region === 'us-east-1' ? undefined : (region as BucketLocationConstraint),
  };
}
