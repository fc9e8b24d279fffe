import { iamAccounts } from '../../../platform/identity';
import type {
  AddClientIDToOpenIDConnectProviderRequest,
  DeleteOpenIDConnectProviderRequest,
  GetOpenIDConnectProviderRequest,
  GetOpenIDConnectProviderResponse,
  ListOpenIDConnectProvidersResponse,
  RemoveClientIDFromOpenIDConnectProviderRequest,
  UpdateOpenIDConnectProviderThumbprintRequest,
} from '@aws-sdk/client-iam';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { wholeSeconds } from '../wholeSeconds';
import { checkClientIds, checkThumbprints } from './checkProvider';
import { findProvider, lookUpProvider } from './findProvider';

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
