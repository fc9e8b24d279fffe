import { iamAccounts } from '../../../platform/identity';
import {
  EntityType,
  PolicyUsageType,
  type ListEntitiesForPolicyRequest,
  type ListEntitiesForPolicyResponse,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { checkChoice } from '../../../platform/constraints';
import { findPolicy } from '../findPolicy';
import { iamPage } from '../iamPage';

export function listEntitiesForPolicy(
  input: ListEntitiesForPolicyRequest,
  call: Call,
): ListEntitiesForPolicyResponse {
  const { arn } = findPolicy(call, input.PolicyArn);
  const account = iamAccounts.of(call.state, call);
  const { EntityFilter, PathPrefix = '/', PolicyUsageFilter: usage } = input;
  if (EntityFilter) {
    checkChoice('entityFilter', EntityFilter, Object.values(EntityType));
  }
  if (usage) {
    checkChoice('policyUsageFilter', usage, Object.values(PolicyUsageType));
  }
  const wanted =
    EntityFilter === undefined || EntityFilter === 'Role'
      ? new Set([
          ...(usage === 'PermissionsBoundary'
            ? []
            : account.rolesWithPolicy(arn)),
          ...(usage === 'PermissionsPolicy'
            ? []
            : account.rolesWithBoundary(arn)),
        ])
      : [];
  const roles = [...wanted].filter(role => role.path.startsWith(PathPrefix));
  const { items, ...page } = iamPage(roles, input, role => role.roleName);
  return {
    PolicyGroups: [],
    PolicyUsers: [],
    PolicyRoles: items.map(role => ({
      RoleName: role.roleName,
      RoleId: role.roleId,
    })),
    ...page,
  };
}
