import {
  type AttachRolePolicyRequest,
  type DetachRolePolicyRequest,
  type ListAttachedRolePoliciesRequest,
  type ListAttachedRolePoliciesResponse,
} from '@aws-sdk/client-iam';
import type { Call } from '../../platform/call';
import {
  type IamAccount,
  iamAccounts,
  type RoleRecord,
} from '../../platform/identity';
import { attachablePolicy } from './findPolicy';
import { checkPolicyArn, checkPolicyPathPrefix } from './checkNames';
import { findModifiableRole, findRole } from './findRole';
import { iamError, noSuchPolicy } from './iamErrors';
import { iamPage } from './iamPage';

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

/** The managed policies of a role, by name and ARN. */
export function attachedPolicies(
  account: IamAccount,
  role: RoleRecord,
): { PolicyName: string; PolicyArn: string }[] {
  return [...role.attachedPolicyArns].map(arn => ({
    PolicyName: account.policy(arn)?.policyName ?? '',
    PolicyArn: arn,
  }));
}

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

export function listAttachedRolePolicies(
  input: ListAttachedRolePoliciesRequest,
  call: Call,
): ListAttachedRolePoliciesResponse {
  const prefix = checkPolicyPathPrefix(input.PathPrefix);
  const role = findRole(call, input.RoleName);
  const account = iamAccounts.of(call.state, call);
  const policies = attachedPolicies(account, role).filter(({ PolicyArn }) =>
    account.policy(PolicyArn)?.path.startsWith(prefix),
  );
  const { items, ...page } = iamPage(
    policies,
    input,
    ({ PolicyArn }) => PolicyArn,
  );
  return { AttachedPolicies: items, ...page };
}
