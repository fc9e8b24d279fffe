import type { Credential } from './Credential';

/** Takes `AKID/20260131/us-east-1/iam/aws4_request` apart; undefined if it is not of that form. */
export function parseScope(
  text: string,
): Pick<Credential, 'accessKeyId' | 'day' | 'region' | 'service'> | undefined {
  const match = /^(.+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/.exec(text);
  if (!match) {
    return undefined;
  }
  const [, accessKeyId, day, region, service] = match;
  return { accessKeyId, day, region, service };
}
