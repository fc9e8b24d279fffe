import type {
  DeleteRolePermissionsBoundaryRequest,
  GetRoleRequest,
  GetRoleResponse,
  ListRolesRequest,
  ListRolesResponse,
  ListRoleTagsRequest,
  ListRoleTagsResponse,
  PutRolePermissionsBoundaryRequest,
  TagRoleRequest,
  UntagRoleRequest,
  UpdateAssumeRolePolicyRequest,
  UpdateRoleDescriptionRequest,
  UpdateRoleDescriptionResponse,
  UpdateRoleRequest,
  UpdateRoleResponse,
} from '@aws-sdk/client-iam';
import { iamArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { checkText } from '../../../platform/constraints';
import { IAM_QUOTAS, iamAccounts } from '../../../platform/identity';
import { requestTagKeys } from '../../../platform/tags';
import { attachablePolicy } from '../findPolicy';
import { checkPathPrefix } from '../checkNames';
import { checkTagKeys, checkTags } from '../checkTags';
import { checkTrustPolicy } from '../documents';
import {
  findDescribableRole,
  findModifiableRole,
  isServiceLinked,
  findRole,
} from '../findRole';
import { iamError } from '../iamErrors';
import { iamPage } from '../iamPage';
import { checkSessionSeconds, DESCRIPTION } from './createRole';
import { roleDetails, roleSummary } from './roleView';

export function getRole(input: GetRoleRequest, call: Call): GetRoleResponse {
  const role = findRole(call, input.RoleName);
  return { Role: { ...roleSummary(role), ...roleDetails(role) } };
}

export function listRoles(
  input: ListRolesRequest,
  call: Call,
): ListRolesResponse {
  const prefix = checkPathPrefix(input.PathPrefix);
  authorize(call, {
    action: 'iam:ListRoles',
    resource: iamArn(call, `role${prefix}`),
  });
  const roles = iamAccounts
    .of(call.state, call)
    .roles()
    .filter(role => role.path.startsWith(prefix));
  const { items, ...page } = iamPage(roles, input, role => role.roleName);
  return { Roles: items.map(roleSummary), ...page };
}

/**
 * A description that is not given stays as it was. A duration that is not given is one hour again, as AWS documents it; AWS was
 * seen to leave it as it was: https://github.com/localstack/localstack/blob/main/tests/aws/services/iam/test_iam_roles.snapshot.json
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html
 */
export function updateRole(
  input: UpdateRoleRequest,
  call: Call,
): UpdateRoleResponse {
  const role =
    input.MaxSessionDuration === undefined
      ? findDescribableRole(call, input.RoleName)
      : findModifiableRole(call, input.RoleName);
  const description =
    input.Description === undefined
      ? role.description
      : checkText('description', input.Description, DESCRIPTION);
  const maxSessionDuration = isServiceLinked(role)
    ? role.maxSessionDuration
    : checkSessionSeconds(input.MaxSessionDuration);
  Object.assign(role, { description, maxSessionDuration });
  return {};
}

/** UpdateRole has replaced it; Terraform calls it still. */
export function updateRoleDescription(
  input: UpdateRoleDescriptionRequest,
  call: Call,
): UpdateRoleDescriptionResponse {
  const role = findDescribableRole(call, input.RoleName);
  role.description = checkText('description', input.Description, DESCRIPTION);
  return { Role: roleSummary(role) };
}

export function updateAssumeRolePolicy(
  input: UpdateAssumeRolePolicyRequest,
  call: Call,
): object {
  const role = findModifiableRole(call, input.RoleName);
  role.trustPolicy = checkTrustPolicy(input.PolicyDocument, call);
  return {};
}

export function putRolePermissionsBoundary(
  input: PutRolePermissionsBoundaryRequest,
  call: Call,
): object {
  // The condition key is the boundary that is to be, not the one that is.
  const role = findModifiableRole(call, input.RoleName, {
    'iam:PermissionsBoundary': input.PermissionsBoundary ?? '',
  });
  const policy = attachablePolicy(
    call,
    input.PermissionsBoundary,
    'Scope ARN:',
  );
  iamAccounts.of(call.state, call).setBoundary(role, policy.arn);
  return {};
}

export function deleteRolePermissionsBoundary(
  input: DeleteRolePermissionsBoundaryRequest,
  call: Call,
): object {
  const role = findModifiableRole(call, input.RoleName);
  iamAccounts.of(call.state, call).setBoundary(role, undefined);
  return {};
}

export function tagRole(input: TagRoleRequest, call: Call): object {
  const tags = checkTags(input.Tags);
  const role = findRole(call, input.RoleName, requestTagKeys(tags));
  const result = role.tags.with(tags);
  if (result.size > IAM_QUOTAS.tags) {
    throw iamError(
      'LimitExceededException',
      `The number of tags has reached the maximum limit.`,
    );
  }
  role.tags = result;
  return {};
}

export function untagRole(input: UntagRoleRequest, call: Call): object {
  const keys = checkTagKeys(input.TagKeys);
  const role = findRole(call, input.RoleName, { 'aws:TagKeys': keys });
  keys.forEach(key => role.tags.delete(key));
  return {};
}

export function listRoleTags(
  input: ListRoleTagsRequest,
  call: Call,
): ListRoleTagsResponse {
  const role = findRole(call, input.RoleName);
  const { items, ...page } = iamPage(role.tags.list(), input, tag => tag.Key);
  return { Tags: items, ...page };
}
