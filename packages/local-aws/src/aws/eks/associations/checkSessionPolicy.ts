import { validatePolicy } from 'iam-policy';
import { invalidParameter } from '../eksErrors';

const MAX_LENGTH = 2048;

/** The session policy of an association: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreatePodIdentityAssociation.html */
export function checkSessionPolicy(
  policy: string | undefined,
  disableSessionTags: boolean,
): string | undefined {
  if (policy === undefined || policy === '') {
    return undefined;
  }
  if (!disableSessionTags) {
    throw invalidParameter(
      'disableSessionTags must be set to true when a policy is specified.',
    );
  }
  if (policy.length > MAX_LENGTH) {
    throw invalidParameter(
      `The policy must have at most ${MAX_LENGTH} characters.`,
    );
  }
  const problem = validatePolicy(policy, 'session').find(
    ({ level }) => level === 'error',
  );
  if (problem) {
    throw invalidParameter(`The policy is invalid: ${problem.message}`);
  }
  return policy;
}
