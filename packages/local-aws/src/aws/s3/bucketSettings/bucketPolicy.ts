import type {
  DeleteBucketPolicyRequest,
  GetBucketPolicyOutput,
  GetBucketPolicyRequest,
  PutBucketPolicyRequest,
} from '@aws-sdk/client-s3';
import { matchesWildcard, parsePolicy, validatePolicy } from 'iam-policy';
import { s3Arn } from '../../../platform/arns';
import type { Call } from '../../../platform/call';
import { invalidPrincipal } from '../../../platform/principals';
import { HTTP_STATUS } from '../../../wire/types';
import { findBucket } from '../findBucket';
import { checkPublicPolicy } from '../publicAccess';
import { s3Error } from '../s3Errors';

const INVALID_PRINCIPAL = 'Invalid principal in policy';

function malformed(message: string) {
  return s3Error('MalformedPolicy', 400, message);
}

/** A policy for a bucket: well-formed, for principals that there are, and about this bucket and what is in it. */
function checkBucketPolicy(call: Call, bucket: string, policy: string): void {
  const problem = validatePolicy(policy, 'resource').find(
    ({ level }) => level === 'error',
  );
  // Unlike IAM, S3 does not say which principal.
  if (
    problem?.message.startsWith(INVALID_PRINCIPAL) ||
    invalidPrincipal(call, policy)
  ) {
    throw malformed(INVALID_PRINCIPAL);
  }
  if (problem) {
    throw malformed(problem.message);
  }
  const arn = s3Arn(call, bucket);
  const isOurs = (resource: string) =>
    resource.startsWith('arn:') &&
    matchesWildcard(resource.split('/', 1)[0], arn);
  const statements = parsePolicy(policy).document?.statements ?? [];
  const resources = statements.flatMap(({ resource }) =>
    resource && !resource.negated ? resource.values : [],
  );
  if (!resources.every(isOurs)) {
    throw malformed('Policy has invalid resource');
  }
}

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
