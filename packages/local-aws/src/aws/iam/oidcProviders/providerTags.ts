import type {
  ListOpenIDConnectProviderTagsRequest,
  ListOpenIDConnectProviderTagsResponse,
  TagOpenIDConnectProviderRequest,
  UntagOpenIDConnectProviderRequest,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { requestTagKeys } from '../../../platform/tags';
import { checkTagKeys, checkTags } from '../checkTags';
import { iamError } from '../iamErrors';
import { iamPage } from '../iamPage';
import { IAM_QUOTAS } from '../../../platform/identity';
import { findProvider } from './findProvider';

export function tagOpenIDConnectProvider(
  input: TagOpenIDConnectProviderRequest,
  call: Call,
): object {
  const tags = checkTags(input.Tags);
  const provider = findProvider(
    call,
    input.OpenIDConnectProviderArn,
    requestTagKeys(tags),
  );
  const result = provider.tags.with(tags);
  if (result.size > IAM_QUOTAS.tags) {
    throw iamError(
      'LimitExceededException',
      'The number of tags has reached the maximum limit.',
    );
  }
  provider.tags = result;
  return {};
}

export function untagOpenIDConnectProvider(
  input: UntagOpenIDConnectProviderRequest,
  call: Call,
): object {
  const keys = checkTagKeys(input.TagKeys);
  const { tags } = findProvider(call, input.OpenIDConnectProviderArn, {
    'aws:TagKeys': keys,
  });
  keys.forEach(key => tags.delete(key));
  return {};
}

export function listOpenIDConnectProviderTags(
  input: ListOpenIDConnectProviderTagsRequest,
  call: Call,
): ListOpenIDConnectProviderTagsResponse {
  const { tags } = findProvider(call, input.OpenIDConnectProviderArn);
  const { items, ...page } = iamPage(tags.list(), input, tag => tag.Key);
  return { Tags: items, ...page };
}
