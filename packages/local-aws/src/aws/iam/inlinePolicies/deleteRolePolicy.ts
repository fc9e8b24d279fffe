import type { DeleteRolePolicyRequest } from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { checkPolicyName } from '../checkNames';
import { findModifiableRole } from '../findModifiableRole';
import { noSuchRolePolicy } from '../iamErrors';

export function deleteRolePolicy(
  input: DeleteRolePolicyRequest,
  call: Call,
): object {
  const role = findModifiableRole(call, input.RoleName);
  const policyName = checkPolicyName(input.PolicyName);
  if (!role.inlinePolicies.delete(policyName)) {
    throw noSuchRolePolicy(policyName);
  }
  return {};
}
