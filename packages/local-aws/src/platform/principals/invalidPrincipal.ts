import { parsePolicy, type PolicyPrincipal } from 'iam-policy';
import type { Call } from '../call';
import { isKnownPrincipal } from './isKnownPrincipal';

const SERVICE = /^[a-z0-9.-]+\.(amazonaws\.com(\.cn)?|amazon\.com)$/;

/**
 * The first principal of a policy that is none: a role or user that does not exist, in whatever account, or a text that no
 * service is called by. AWS refuses the policy for it.
 */
export function invalidPrincipal(
  call: Call,
  policy: string,
): PolicyPrincipal | undefined {
  const statements = parsePolicy(policy).document?.statements ?? [];
  return statements
    .flatMap(({ principal }) => principal?.principals ?? [])
    .find(
      ({ type, value }) =>
        (type === 'AWS' && !isKnownPrincipal(call.state, call, value)) ||
        (type === 'Service' && !SERVICE.test(value)),
    );
}
