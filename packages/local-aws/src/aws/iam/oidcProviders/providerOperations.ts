import type {
  AddClientIDToOpenIDConnectProviderRequest,
  CreateOpenIDConnectProviderRequest,
  CreateOpenIDConnectProviderResponse,
  DeleteOpenIDConnectProviderRequest,
  GetOpenIDConnectProviderRequest,
  GetOpenIDConnectProviderResponse,
  ListOpenIDConnectProvidersResponse,
  ListOpenIDConnectProviderTagsRequest,
  ListOpenIDConnectProviderTagsResponse,
  RemoveClientIDFromOpenIDConnectProviderRequest,
  TagOpenIDConnectProviderRequest,
  UntagOpenIDConnectProviderRequest,
  UpdateOpenIDConnectProviderThumbprintRequest,
} from '@aws-sdk/client-iam';
import { iamArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { IAM_QUOTAS, iamAccounts } from '../../../platform/identity';
import { requestTagKeys, TagSet } from '../../../platform/tags';
import { checkTagKeys, checkTags } from '../checkTags';
import { iamError } from '../iamErrors';
import { iamPage } from '../iamPage';
import { wholeSeconds } from '../wholeSeconds';
import {
  checkClientIds,
  checkIssuer,
  checkThumbprints,
  findProvider,
  lookUpProvider,
} from './findProvider';

/** Stands for the thumbprint that AWS would fetch where none is given. */
const FETCHED = '0123456789abcdef0123456789abcdef01234567';

export function createOpenIDConnectProvider(
  input: CreateOpenIDConnectProviderRequest,
  call: Call,
): CreateOpenIDConnectProviderResponse {
  const issuer = checkIssuer(input.Url);
  const tags = checkTags(input.Tags);
  const arn = iamArn(call, `oidc-provider/${issuer}`);
  authorize(call, {
    action: 'iam:CreateOpenIDConnectProvider',
    resource: arn,
    keys: requestTagKeys(tags),
  });
  const thumbprints = checkThumbprints(input.ThumbprintList);
  const clientIds = checkClientIds(input.ClientIDList);
  const account = iamAccounts.of(call.state, call);
  if (account.oidcProvider(arn)) {
    throw iamError(
      'EntityAlreadyExistsException',
      `Provider with url https://${issuer} already exists.`,
    );
  }
  if (account.oidcProviders().length >= account.quota('oidcProviders')) {
    throw iamError(
      'LimitExceededException',
      `Cannot exceed quota for OpenIdConnectProvidersPerAccount: ${account.quota(
        'oidcProviders',
      )}`,
    );
  }
  account.addOidcProvider({
    arn,
    issuer,
    clientIds,
    thumbprints: thumbprints.length > 0 ? thumbprints : [FETCHED],
    createDate: call.now,
    tags: new TagSet(tags),
  });
  return {
    OpenIDConnectProviderArn: arn,
    Tags: input.Tags?.length ? [...input.Tags] : undefined,
  };
}

export function getOpenIDConnectProvider(
  input: GetOpenIDConnectProviderRequest,
  call: Call,
): GetOpenIDConnectProviderResponse {
  const provider = findProvider(call, input.OpenIDConnectProviderArn);
  return {
    Url: provider.issuer,
    ClientIDList: provider.clientIds,
    ThumbprintList: provider.thumbprints,
    CreateDate: wholeSeconds(provider.createDate),
    Tags: provider.tags.size === 0 ? undefined : provider.tags.list(),
  };
}

/** Not paged, as in AWS. */
export function listOpenIDConnectProviders(
  _input: object,
  call: Call,
): ListOpenIDConnectProvidersResponse {
  authorize(call, { action: 'iam:ListOpenIDConnectProviders', resource: '*' });
  return {
    OpenIDConnectProviderList: iamAccounts
      .of(call.state, call)
      .oidcProviders()
      .map(({ arn }) => ({ Arn: arn })),
  };
}

/** Deleting what is not there is no error. Roles that trust the provider stay as they are. */
export function deleteOpenIDConnectProvider(
  input: DeleteOpenIDConnectProviderRequest,
  call: Call,
): object {
  const provider = lookUpProvider(call, input.OpenIDConnectProviderArn);
  if (provider) {
    iamAccounts.of(call.state, call).removeOidcProvider(provider);
  }
  return {};
}

export function updateOpenIDConnectProviderThumbprint(
  input: UpdateOpenIDConnectProviderThumbprintRequest,
  call: Call,
): object {
  const provider = findProvider(call, input.OpenIDConnectProviderArn);
  provider.thumbprints = checkThumbprints(input.ThumbprintList);
  return {};
}

/** Adding what is there is no error. */
export function addClientIDToOpenIDConnectProvider(
  input: AddClientIDToOpenIDConnectProviderRequest,
  call: Call,
): object {
  const provider = findProvider(call, input.OpenIDConnectProviderArn);
  provider.clientIds = checkClientIds([
    ...provider.clientIds,
    input.ClientID ?? '',
  ]);
  return {};
}

/** Removing what is not there is no error. */
export function removeClientIDFromOpenIDConnectProvider(
  input: RemoveClientIDFromOpenIDConnectProviderRequest,
  call: Call,
): object {
  const provider = findProvider(call, input.OpenIDConnectProviderArn);
  provider.clientIds = provider.clientIds.filter(id => id !== input.ClientID);
  return {};
}

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
