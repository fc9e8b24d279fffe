import { iamAccounts } from '../../../platform/identity';
import type { DetachRolePolicyRequest } from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { checkPolicyArn } from '../checkNames';
import { findModifiableRole } from '../findModifiableRole';
import { noSuchPolicy } from '../iamErrors';

export function detachRolePolicy(
  input: DetachRolePolicyRequest,
  call: Call,
): object {
  const role = findModifiableRole(call, input.RoleName, {
    'iam:PolicyARN': input.PolicyArn ?? '',
  });
  const arn = checkPolicyArn(call, input.PolicyArn);
  if (!iamAccounts.of(call.state, call).detach(role, arn)) {
    throw noSuchPolicy(arn);
  }
  return {};
}
