import {
  EntityType,
  type GetAccountAuthorizationDetailsRequest,
  type GetAccountAuthorizationDetailsResponse,
  type GetAccountSummaryResponse,
  type ListInstanceProfilesForRoleRequest,
  type ListInstanceProfilesForRoleResponse,
  type ManagedPolicyDetail,
  type RoleDetail,
} from '@aws-sdk/client-iam';
import { authorize } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { checkChoice } from '../../platform/constraints';
import {
  IAM_QUOTAS,
  type IamAccount,
  iamAccounts,
  type PolicyRecord,
  type RoleRecord,
} from '../../platform/identity';
import { attachedPolicies } from './attachments';
import { encodeDocument } from './documents';
import { findRole } from './findRole';
import { iamPage } from './iamPage';
import { policySummary, versionView } from './managedPolicies';
import { roleDetails, roleSummary } from './roles/roleView';

/** One entry of the list, which runs through roles and policies as one. */
type Entry =
  | { key: string; role: RoleRecord }
  | { key: string; policy: PolicyRecord };

function roleDetail(account: IamAccount, role: RoleRecord): RoleDetail {
  const {
    Description: _,
    MaxSessionDuration: __,
    ...summary
  } = roleSummary(role);
  return {
    ...summary,
    ...roleDetails(role),
    Tags: role.tags.list(),
    InstanceProfileList: [],
    RolePolicyList: [...role.inlinePolicies].map(([PolicyName, text]) => ({
      PolicyName,
      PolicyDocument: encodeDocument(text),
    })),
    AttachedManagedPolicies: attachedPolicies(account, role),
  };
}

function policyDetail(
  account: IamAccount,
  policy: PolicyRecord,
): ManagedPolicyDetail {
  return {
    ...policySummary(account, policy),
    Description: policy.description,
    PolicyVersionList: policy.versions.map(version =>
      versionView(policy, version),
    ),
  };
}

function entries(
  account: IamAccount,
  filter: readonly string[] | undefined,
): Entry[] {
  const wants = (type: string) => !filter?.length || filter.includes(type);
  const roles = account.roles();
  const awsManaged = new Set(
    roles
      .flatMap(role => [
        ...role.attachedPolicyArns,
        role.permissionsBoundaryArn ?? '',
      ])
      .filter(arn => arn.includes(':iam::aws:')),
  );
  const policies = [
    ...(wants('LocalManagedPolicy') ? account.policies() : []),
    ...(wants('AWSManagedPolicy')
      ? [...awsManaged].flatMap(arn => account.policy(arn) ?? [])
      : []),
  ];
  return [
    ...policies.map(policy => ({ key: `policy ${policy.arn}`, policy })),
    ...(wants('Role')
      ? roles.map(role => ({ key: `role ${role.roleName}`, role }))
      : []),
  ];
}

/** Users and groups are not kept here, so their lists are truly empty. Of AWS's own policies those in use are shown. */
export function getAccountAuthorizationDetails(
  input: GetAccountAuthorizationDetailsRequest,
  call: Call,
): GetAccountAuthorizationDetailsResponse {
  authorize(call, {
    action: 'iam:GetAccountAuthorizationDetails',
    resource: '*',
  });
  input.Filter?.forEach((type, index) =>
    checkChoice(`filter.${index + 1}.member`, type, Object.values(EntityType)),
  );
  const account = iamAccounts.of(call.state, call);
  const { items, ...page } = iamPage(
    entries(account, input.Filter),
    input,
    entry => entry.key,
  );
  return {
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: items.flatMap(entry =>
      'role' in entry ? [roleDetail(account, entry.role)] : [],
    ),
    Policies: items.flatMap(entry =>
      'policy' in entry ? [policyDetail(account, entry.policy)] : [],
    ),
    ...page,
  };
}

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

/** Instance profiles cannot be made here, so a role truly has none. Clients ask before they delete a role. */
export function listInstanceProfilesForRole(
  input: ListInstanceProfilesForRoleRequest,
  call: Call,
): ListInstanceProfilesForRoleResponse {
  findRole(call, input.RoleName);
  return { InstanceProfiles: [], IsTruncated: false };
}
