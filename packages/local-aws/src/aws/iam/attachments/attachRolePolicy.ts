import { iamAccounts } from '../../../platform/identity';
import type { AttachRolePolicyRequest } from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { attachablePolicy } from '../attachablePolicy';
import { findModifiableRole } from '../findModifiableRole';
import { iamError } from '../iamErrors';

export function attachRolePolicy(
  input: AttachRolePolicyRequest,
  call: Call,
): object {
  const role = findModifiableRole(call, input.RoleName, {
    'iam:PolicyARN': input.PolicyArn ?? '',
  });
  const { arn } = attachablePolicy(call, input.PolicyArn, 'Policy');
  const account = iamAccounts.of(call.state, call);
  const attached = role.attachedPolicyArns;
  const quota = account.quota('attachedPoliciesPerRole');
  if (!attached.has(arn) && attached.size >= quota) {
    throw iamError(
      'LimitExceededException',
      `Cannot exceed quota for PoliciesPerRole: ${quota}`,
    );
  }
  account.attach(role, arn);
  return {};
}
