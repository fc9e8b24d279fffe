import type {
  ListPolicyTagsRequest,
  ListPolicyTagsResponse,
  TagPolicyRequest,
  UntagPolicyRequest,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { requestTagKeys } from '../../../platform/tags';
import { checkTagKeys, checkTags } from '../checkTags';
import { findOwnPolicy, findPolicy } from '../findPolicy';
import { iamError } from '../iamErrors';
import { iamPage } from '../iamPage';
import { IAM_QUOTAS } from '../../../platform/identity';

export function tagPolicy(input: TagPolicyRequest, call: Call): object {
  const tags = checkTags(input.Tags);
  const policy = findOwnPolicy(call, input.PolicyArn, requestTagKeys(tags));
  const result = policy.tags.with(tags);
  if (result.size > IAM_QUOTAS.tags) {
    throw iamError(
      'LimitExceededException',
      'The number of tags has reached the maximum limit.',
    );
  }
  policy.tags = result;
  return {};
}

export function untagPolicy(input: UntagPolicyRequest, call: Call): object {
  const keys = checkTagKeys(input.TagKeys);
  const { tags } = findOwnPolicy(call, input.PolicyArn, {
    'aws:TagKeys': keys,
  });
  keys.forEach(key => tags.delete(key));
  return {};
}

export function listPolicyTags(
  input: ListPolicyTagsRequest,
  call: Call,
): ListPolicyTagsResponse {
  const { tags } = findPolicy(call, input.PolicyArn);
  const { items, ...page } = iamPage(tags.list(), input, tag => tag.Key);
  return { Tags: items, ...page };
}
