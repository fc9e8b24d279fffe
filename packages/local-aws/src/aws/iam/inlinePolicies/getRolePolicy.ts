import type {
  GetRolePolicyRequest,
  GetRolePolicyResponse,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { checkPolicyName } from '../checkNames';
import { encodeDocument } from '../encodeDocument';
import { findRole } from '../findRole';
import { noSuchRolePolicy } from '../iamErrors';

export function getRolePolicy(
  input: GetRolePolicyRequest,
  call: Call,
): GetRolePolicyResponse {
  const role = findRole(call, input.RoleName);
  const policyName = checkPolicyName(input.PolicyName);
  const document = role.inlinePolicies.get(policyName);
  if (document === undefined) {
    throw noSuchRolePolicy(policyName);
  }
  return {
    RoleName: role.roleName,
    PolicyName: policyName,
    PolicyDocument: encodeDocument(document),
  };
}
