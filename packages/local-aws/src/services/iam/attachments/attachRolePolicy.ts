import type { AttachRolePolicyRequest } from '@aws-sdk/client-iam';
import type { Call } from '../../call';
import { attachablePolicy } from '../attachablePolicy';
import { findModifiableRole } from '../findModifiableRole';
import { iamError } from '../iamErrors';
import { IAM_QUOTAS } from '../store';

export function attachRolePolicy(
  input: AttachRolePolicyRequest,
  call: Call,
): object {
  const role = findModifiableRole(call, input.RoleName, {
    'iam:PolicyARN': input.PolicyArn ?? '',
  });
  const { arn } = attachablePolicy(call, input.PolicyArn, 'Policy');
  const attached = role.attachedPolicyArns;
  if (
    !attached.has(arn) &&
    attached.size >= IAM_QUOTAS.attachedPoliciesPerRole
  ) {
    throw iamError(
      'LimitExceededException',
      `Cannot exceed quota for PoliciesPerRole: ${IAM_QUOTAS.attachedPoliciesPerRole}`,
    );
  }
  call.state.iamOf(call).attach(role, arn);
  return {};
}
