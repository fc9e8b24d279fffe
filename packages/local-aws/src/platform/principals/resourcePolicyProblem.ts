import { validatePolicy } from 'iam-policy';
import type { Call } from '../call';
import { invalidPrincipal } from './invalidPrincipal';

/** What is wrong with a policy for a resource: its form, or a principal that does not exist. Undefined for one that can be put. */
export function resourcePolicyProblem(
  call: Call,
  policy: string,
): string | undefined {
  const problem = validatePolicy(policy, 'resource').find(
    ({ level }) => level === 'error',
  );
  if (problem) {
    return problem.message;
  }
  const principal = invalidPrincipal(call, policy);
  return principal && `Invalid principal in policy: ${principal.value}`;
}
