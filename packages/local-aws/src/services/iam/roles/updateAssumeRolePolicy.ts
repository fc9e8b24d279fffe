import type { UpdateAssumeRolePolicyRequest } from '@aws-sdk/client-iam';
import type { Call } from '../../call';
import { checkTrustPolicy } from '../checkTrustPolicy';
import { findRole } from '../findRole';

export function updateAssumeRolePolicy(
  input: UpdateAssumeRolePolicyRequest,
  call: Call,
): object {
  const role = findRole(call, input.RoleName);
  role.trustPolicy = checkTrustPolicy(input.PolicyDocument, call);
  return {};
}
