import type { UpdateAssumeRolePolicyRequest } from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { checkTrustPolicy } from '../checkTrustPolicy';
import { findModifiableRole } from '../findModifiableRole';

export function updateAssumeRolePolicy(
  input: UpdateAssumeRolePolicyRequest,
  call: Call,
): object {
  const role = findModifiableRole(call, input.RoleName);
  role.trustPolicy = checkTrustPolicy(input.PolicyDocument, call);
  return {};
}
