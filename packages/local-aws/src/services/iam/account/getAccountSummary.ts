import type { GetAccountSummaryResponse } from '@aws-sdk/client-iam';
import { authorize } from '../../authorization';
import type { Call } from '../../call';
import { IAM_QUOTAS } from '../store';

export function getAccountSummary(
  _input: object,
  call: Call,
): GetAccountSummaryResponse {
  authorize(call, { action: 'iam:GetAccountSummary', resource: '*' });
  const account = call.state.iamOf(call);
  return {
    SummaryMap: {
      Users: 1,
      UsersQuota: 5000,
      Groups: 0,
      GroupsQuota: 300,
      Roles: account.roles().length,
      RolesQuota: IAM_QUOTAS.roles,
      Policies: account.policies().length,
      PoliciesQuota: IAM_QUOTAS.policies,
      PolicySizeQuota: IAM_QUOTAS.policySize,
      PolicyVersionsInUse: account
        .policies()
        .reduce((sum, policy) => sum + policy.versions.length, 0),
      PolicyVersionsInUseQuota: 10000,
      VersionsPerPolicyQuota: IAM_QUOTAS.versionsPerPolicy,
      AttachedPoliciesPerRoleQuota: IAM_QUOTAS.attachedPoliciesPerRole,
      AttachedPoliciesPerUserQuota: 10,
      AttachedPoliciesPerGroupQuota: 10,
      AssumeRolePolicySizeQuota: IAM_QUOTAS.trustPolicySize,
      RolePolicySizeQuota: IAM_QUOTAS.rolePolicySize,
      UserPolicySizeQuota: 2048,
      GroupPolicySizeQuota: 5120,
      GlobalEndpointTokenVersion: 1,
    },
  };
}
