import { matchesWildcard, parsePolicy, validatePolicy } from 'iam-policy';
import { s3Arn } from '../../../platform/arns';
import type { Call } from '../../../platform/call';
import { invalidPrincipal } from '../../../platform/principals';
import { s3Error } from '../s3Errors';

const INVALID_PRINCIPAL = 'Invalid principal in policy';

function malformed(message: string) {
  return s3Error('MalformedPolicy', 400, message);
}

/** A policy for a bucket: well-formed, for principals that there are, and about this bucket and what is in it. */
export function checkBucketPolicy(
  call: Call,
  bucket: string,
  policy: string,
): void {
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
