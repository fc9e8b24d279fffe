import type {
  ListRoleTagsRequest,
  ListRoleTagsResponse,
  TagRoleRequest,
  UntagRoleRequest,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { requestTagKeys } from '../../../platform/tags';
import { checkTagKeys, checkTags } from '../checkTags';
import { findRole } from '../findRole';
import { iamError } from '../iamErrors';
import { iamPage } from '../iamPage';
import { IAM_QUOTAS } from '../../../platform/identity';

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
