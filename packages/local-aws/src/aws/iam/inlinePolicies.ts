import type {
  DeleteRolePolicyRequest,
  GetRolePolicyRequest,
  GetRolePolicyResponse,
  ListRolePoliciesRequest,
  ListRolePoliciesResponse,
  PutRolePolicyRequest,
} from '@aws-sdk/client-iam';
import { policySize } from 'iam-policy';
import type { Call } from '../../platform/call';
import { IAM_QUOTAS, type RoleRecord } from '../../platform/identity';
import { checkDocument, encodeDocument } from './documents';
import { checkPolicyName } from './checkNames';
import { findModifiableRole, findRole } from './findRole';
import { iamError, noSuchRolePolicy } from './iamErrors';
import { iamPage } from './iamPage';

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

export function listRolePolicies(
  input: ListRolePoliciesRequest,
  call: Call,
): ListRolePoliciesResponse {
  const role = findRole(call, input.RoleName);
  const names = role.inlinePolicies.keys();
  const { items, ...page } = iamPage(names, input, name => name);
  return { PolicyNames: items, ...page };
}

/** IAM limits the sum of a role's inline policies, not each of them. */
function sizeOfOthers(role: RoleRecord, policyName: string): number {
  return [...role.inlinePolicies]
    .filter(([name]) => name !== policyName)
    .reduce((sum, [, text]) => sum + policySize(text), 0);
}

export function putRolePolicy(input: PutRolePolicyRequest, call: Call): object {
  const role = findModifiableRole(call, input.RoleName);
  const policyName = checkPolicyName(input.PolicyName);
  const document = checkDocument(input.PolicyDocument, {
    kind: 'identity',
    partition: call.partition,
  });
  const size = sizeOfOthers(role, policyName) + policySize(document);
  if (size > IAM_QUOTAS.rolePolicySize) {
    throw iamError(
      'LimitExceededException',
      `Maximum policy size of ${IAM_QUOTAS.rolePolicySize} bytes exceeded for role ${role.roleName}`,
    );
  }
  role.inlinePolicies.set(policyName, document);
  return {};
}
