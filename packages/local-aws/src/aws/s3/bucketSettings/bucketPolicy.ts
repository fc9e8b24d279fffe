import type {
  DeleteBucketPolicyRequest,
  GetBucketPolicyOutput,
  GetBucketPolicyRequest,
  PutBucketPolicyRequest,
} from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { HTTP_STATUS } from '../../../wire/types';
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

/** The page has a status of 200 in its syntax, and S3's own 204 in its example: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html */
export function putBucketPolicy(
  input: PutBucketPolicyRequest,
  call: Call,
): object {
  const bucket = findBucket(call, input, 's3:PutBucketPolicy');
  const policy = input.Policy ?? '';
  checkBucketPolicy(call, bucket.name, policy);
  checkPublicPolicy(call, bucket, policy);
  bucket.policy = policy;
  return { [HTTP_STATUS]: 204 };
}

export function deleteBucketPolicy(
  input: DeleteBucketPolicyRequest,
  call: Call,
): object {
  findBucket(call, input, 's3:DeleteBucketPolicy').policy = undefined;
  return {};
}
