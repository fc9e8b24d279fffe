import type { GetAccountSummaryResponse } from '@aws-sdk/client-iam';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { iamAccounts, IAM_QUOTAS } from '../../../platform/identity';

export function getAccountSummary(
  _input: object,
  call: Call,
): GetAccountSummaryResponse {
  authorize(call, { action: 'iam:GetAccountSummary', resource: '*' });
  const account = iamAccounts.of(call.state, call);
  return {
    SummaryMap: {
      Users: 1,
      UsersQuota: 5000,
      Groups: 0,
      GroupsQuota: 300,
      Roles: account.roles().length,
      RolesQuota: account.quota('roles'),
      Policies: account.policies().length,
      PoliciesQuota: account.quota('policies'),
      PolicySizeQuota: IAM_QUOTAS.policySize,
      PolicyVersionsInUse: account
        .policies()
        .reduce((sum, policy) => sum + policy.versions.length, 0),
      PolicyVersionsInUseQuota: 10000,
      VersionsPerPolicyQuota: IAM_QUOTAS.versionsPerPolicy,
      AttachedPoliciesPerRoleQuota: account.quota('attachedPoliciesPerRole'),
      AttachedPoliciesPerUserQuota: 10,
      AttachedPoliciesPerGroupQuota: 10,
      AssumeRolePolicySizeQuota: account.quota('trustPolicySize'),
      RolePolicySizeQuota: IAM_QUOTAS.rolePolicySize,
      UserPolicySizeQuota: 2048,
      GroupPolicySizeQuota: 5120,
      GlobalEndpointTokenVersion: 1,
    },
  };
}
