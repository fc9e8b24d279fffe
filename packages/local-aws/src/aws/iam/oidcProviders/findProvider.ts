import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { tagKeys } from '../../../platform/tags';
import { checkProviderArn } from '../checkNames';
import { iamError } from '../iamErrors';
import {
  iamAccounts,
  type OidcProviderRecord,
} from '../../../platform/identity';

/** The provider that a call is about, if it is there, after checking that the caller may. */
export function lookUpProvider(
  call: Call,
  providerArn: string | undefined,
  keys: Record<string, string | readonly string[]> = {},
): OidcProviderRecord | undefined {
  const arn = checkProviderArn(call, providerArn);
  const provider = iamAccounts.of(call.state, call).oidcProvider(arn);
  authorize(call, {
    action: `iam:${call.operation}`,
    resource: arn,
    keys: {
      ...tagKeys('aws:ResourceTag', provider?.tags.record() ?? {}),
      ...keys,
    },
  });
  return provider;
}

/** As {@link lookUpProvider}, for a provider that must be there. */
export function findProvider(
  call: Call,
  providerArn: string | undefined,
  keys?: Record<string, string | readonly string[]>,
): OidcProviderRecord {
  const provider = lookUpProvider(call, providerArn, keys);
  if (!provider) {
    throw iamError(
      'NoSuchEntityException',
      `OpenIDConnect Provider not found for arn ${providerArn}`,
    );
  }
  return provider;
}
