import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { checkText, validationError } from '../../../platform/constraints';
import {
  iamAccounts,
  type OidcProviderRecord,
} from '../../../platform/identity';
import { tagKeys } from '../../../platform/tags';
import { checkProviderArn } from '../checkNames';
import { iamError } from '../iamErrors';

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

const MAX_THUMBPRINTS = 5;

const MAX_CLIENT_IDS = 100;

/** The issuer of a provider's URL, without `https://`. Ports and queries are not allowed. */
export function checkIssuer(url: string | undefined): string {
  const text = checkText('url', url, { min: 1, max: 255 });
  const match = /^https:\/\/([^/:?#\s]+\.[^/:?#\s]+(?:\/[^?#\s]*)?)$/.exec(
    text,
  );
  if (!match) {
    throw validationError(text, '', 'Invalid Open ID Connect Provider URL');
  }
  return match[1].replace(/\/$/, '');
}

export function checkThumbprints(
  thumbprints: readonly string[] | undefined,
): string[] {
  const list = thumbprints ?? [];
  if (list.length > MAX_THUMBPRINTS) {
    throw iamError(
      'InvalidInputException',
      `Thumbprint list must contain fewer than ${MAX_THUMBPRINTS} entries.`,
    );
  }
  return list.map(thumbprint =>
    checkText('thumbprintList', thumbprint, {
      min: 40,
      max: 40,
      pattern: /[0-9a-fA-F]*/,
    }),
  );
}

/** Client ids, each once. */
export function checkClientIds(
  clientIds: readonly string[] | undefined,
): string[] {
  const list = [...new Set(clientIds ?? [])].map(id =>
    checkText('clientIDList', id, { min: 1, max: 255 }),
  );
  if (list.length > MAX_CLIENT_IDS) {
    throw iamError(
      'LimitExceededException',
      `Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: ${MAX_CLIENT_IDS}`,
    );
  }
  return list;
}
