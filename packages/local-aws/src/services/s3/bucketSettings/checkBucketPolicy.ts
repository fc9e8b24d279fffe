import { matchesWildcard, parsePolicy, validatePolicy } from 'iam-policy';
import { s3Arn } from '../../arns';
import type { Call } from '../../call';
import { s3Error } from '../s3Errors';

function malformed(message: string) {
  return s3Error('MalformedPolicy', 400, message);
}

/** A policy for a bucket: well-formed, and about this bucket and what is in it. */
export function checkBucketPolicy(
  call: Call,
  bucket: string,
  policy: string,
): void {
  const problem = validatePolicy(policy, 'resource').find(
    ({ level }) => level === 'error',
  );
  if (problem) throw malformed(problem.message);
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
