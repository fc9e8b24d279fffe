import type { DetachRolePolicyRequest } from '@aws-sdk/client-iam';
import type { Call } from '../../call';
import { checkPolicyArn } from '../checkNames';
import { findRole } from '../findRole';
import { noSuchPolicy } from '../iamErrors';

export function detachRolePolicy(
  input: DetachRolePolicyRequest,
  call: Call,
): object {
  const role = findRole(call, input.RoleName, {
    'iam:PolicyARN': input.PolicyArn ?? '',
  });
  const arn = checkPolicyArn(input.PolicyArn);
  if (!call.state.iamOf(call).detach(role, arn)) throw noSuchPolicy(arn);
  return {};
}
