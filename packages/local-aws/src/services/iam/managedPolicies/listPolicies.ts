import type {
  ListPoliciesRequest,
  ListPoliciesResponse,
} from '@aws-sdk/client-iam';
import { authorize } from '../../authorization';
import type { Call } from '../../call';
import { awsManagedPolicies } from '../awsManaged';
import { iamPage } from '../iamPage';
import type { PolicyRecord } from '../store';
import { policySummary } from './policyView';

export function listPolicies(
  input: ListPoliciesRequest,
  call: Call,
): ListPoliciesResponse {
  authorize(call, { action: 'iam:ListPolicies', resource: '*' });
  const account = call.state.iamOf(call);
  const { Scope = 'All', PathPrefix = '/' } = input;
  const used = (policy: PolicyRecord) =>
    (input.PolicyUsageFilter !== 'PermissionsBoundary' &&
      account.rolesWithPolicy(policy.arn).size > 0) ||
    (input.PolicyUsageFilter !== 'PermissionsPolicy' &&
      account.rolesWithBoundary(policy.arn).size > 0);
  const policies = [
    ...(Scope === 'Local' ? [] : awsManagedPolicies(call.partition).values()),
    ...(Scope === 'AWS' ? [] : account.policies()),
  ].filter(
    policy =>
      policy.path.startsWith(PathPrefix) &&
      (!(input.OnlyAttached || input.PolicyUsageFilter) || used(policy)),
  );
  const { items, ...page } = iamPage(policies, input, policy => policy.arn);
  return {
    Policies: items.map(policy => policySummary(account, policy)),
    ...page,
  };
}
