import {
  PolicyScopeType,
  PolicyUsageType,
  type ListPoliciesRequest,
  type ListPoliciesResponse,
} from '@aws-sdk/client-iam';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { checkChoice } from '../../../platform/constraints';
import { awsManagedPolicies } from '../../../platform/identity/awsManaged';
import { checkPolicyPathPrefix } from '../checkNames';
import { iamPage } from '../iamPage';
import { iamAccounts, type PolicyRecord } from '../../../platform/identity';
import { policySummary } from './policyView';

export function listPolicies(
  input: ListPoliciesRequest,
  call: Call,
): ListPoliciesResponse {
  authorize(call, { action: 'iam:ListPolicies', resource: '*' });
  const account = iamAccounts.of(call.state, call);
  const { Scope = 'All', PolicyUsageFilter: usage } = input;
  const prefix = checkPolicyPathPrefix(input.PathPrefix);
  checkChoice('scope', Scope, Object.values(PolicyScopeType));
  if (usage) {
    checkChoice('policyUsageFilter', usage, Object.values(PolicyUsageType));
  }
  const used = (policy: PolicyRecord) =>
    (usage !== 'PermissionsBoundary' &&
      account.rolesWithPolicy(policy.arn).size > 0) ||
    (usage !== 'PermissionsPolicy' &&
      account.rolesWithBoundary(policy.arn).size > 0);
  const policies = [
    ...(Scope === 'Local' ? [] : awsManagedPolicies(call.partition).values()),
    ...(Scope === 'AWS' ? [] : account.policies()),
  ].filter(
    policy =>
      policy.path.startsWith(prefix) &&
      (!(input.OnlyAttached || usage) || used(policy)),
  );
  const { items, ...page } = iamPage(policies, input, policy => policy.arn);
  return {
    Policies: items.map(policy => policySummary(account, policy)),
    ...page,
  };
}
