import type {
  DeleteBucketPolicyRequest,
  GetBucketPolicyOutput,
  GetBucketPolicyRequest,
  PutBucketPolicyRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { findBucket } from '../findBucket';
import { checkPublicPolicy } from '../publicAccess';
import { s3Error } from '../s3Errors';
import { checkBucketPolicy } from './checkBucketPolicy';

export function getBucketPolicy(
  input: GetBucketPolicyRequest,
  call: Call,
): GetBucketPolicyOutput {
  const bucket = findBucket(call, input, 's3:GetBucketPolicy');
  if (bucket.policy === undefined) {
    throw s3Error(
      'NoSuchBucketPolicy',
      404,
      'The bucket policy does not exist',
      { BucketName: bucket.name },
    );
  }
  return { Policy: bucket.policy };
}

export function putBucketPolicy(
  input: PutBucketPolicyRequest,
  call: Call,
): object {
  const bucket = findBucket(call, input, 's3:PutBucketPolicy');
  const policy = input.Policy ?? '';
  checkBucketPolicy(call, bucket.name, policy);
  checkPublicPolicy(call, bucket, policy);
  bucket.policy = policy;
  return {};
}

export function deleteBucketPolicy(
  input: DeleteBucketPolicyRequest,
  call: Call,
): object {
  findBucket(call, input, 's3:DeleteBucketPolicy').policy = undefined;
  return {};
}
