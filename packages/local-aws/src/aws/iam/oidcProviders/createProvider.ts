import { iamAccounts } from '../../../platform/identity';
import type {
  CreateOpenIDConnectProviderRequest,
  CreateOpenIDConnectProviderResponse,
} from '@aws-sdk/client-iam';
import { iamArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { requestTagKeys, TagSet } from '../../../platform/tags';
import { checkTags } from '../checkTags';
import { iamError } from '../iamErrors';
import { checkClientIds, checkIssuer, checkThumbprints } from './checkProvider';

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
