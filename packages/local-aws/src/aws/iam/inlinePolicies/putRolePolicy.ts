import { policySize } from 'iam-policy';
import type { PutRolePolicyRequest } from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { checkDocument } from '../checkDocument';
import { checkPolicyName } from '../checkNames';
import { findModifiableRole } from '../findModifiableRole';
import { iamError } from '../iamErrors';
import { IAM_QUOTAS, type RoleRecord } from '../../../platform/identity';

/** IAM limits the sum of a role's inline policies, not each of them. */
function sizeOfOthers(role: RoleRecord, policyName: string): number {
  return [...role.inlinePolicies]
    .filter(([name]) => name !== policyName)
    .reduce((sum, [, text]) => sum + policySize(text), 0);
}

export function putRolePolicy(input: PutRolePolicyRequest, call: Call): object {
  const role = findModifiableRole(call, input.RoleName);
  const policyName = checkPolicyName(input.PolicyName);
  const document = checkDocument(input.PolicyDocument, { kind: 'identity' });
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
