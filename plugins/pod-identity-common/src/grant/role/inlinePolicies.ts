import type { Role, RolePolicy } from '../../model';
import { isOurPolicyName } from '../policyNames';

/** The inline policies of a role that were made here. */
export function ourPolicies(role: Role | undefined): RolePolicy[] {
  return inlinePolicies(role).filter(({ name }) => isOurPolicyName(name));
}

/** The inline policies of a role that somebody else put there. */
export function foreignPolicies(role: Role | undefined): RolePolicy[] {
  return inlinePolicies(role).filter(({ name }) => !isOurPolicyName(name));
}

function inlinePolicies(role: Role | undefined): RolePolicy[] {
  return (role?.policies ?? []).filter(({ arn }) => arn === undefined);
}
