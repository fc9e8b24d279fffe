import { checkText, validationError } from '../../../platform/constraints';
import { iamError } from '../iamErrors';

const MAX_THUMBPRINTS = 5;
export const MAX_CLIENT_IDS = 100;

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
