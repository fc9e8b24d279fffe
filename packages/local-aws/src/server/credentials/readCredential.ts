import type { WireRequest } from '../../wire';

/** The credential of a request as it presents itself, not yet checked. */
export interface Credential {
  accessKeyId: string;
  sessionToken?: string;
  /** Scope: day (`20260131`), Region and service name that it was signed for. */
  day: string;
  region: string;
  service: string;
  /** Names in lower case. */
  signedHeaders: readonly string[];
  /** Hexadecimal. */
  signature: string;
  /** `20260131T235959Z` */
  date: string;
  /** Seconds, only for presigned URLs. */
  expires?: number;
}

/** Takes `AKID/20260131/us-east-1/iam/aws4_request` apart; undefined if it is not of that form. */
function parseScope(
  text: string,
): Pick<Credential, 'accessKeyId' | 'day' | 'region' | 'service'> | undefined {
  const match = /^(.+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/.exec(text);
  if (!match) {
    return undefined;
  }
  const [, accessKeyId, day, region, service] = match;
  return { accessKeyId, day, region, service };
}

const algorithm = 'AWS4-HMAC-SHA256';

function names(list: string): string[] {
  return list.split(';').map(name => name.toLowerCase());
}

function fromHeader({ headers }: WireRequest): Credential | undefined {
  const [scheme, ...rest] = (headers.authorization ?? '').split(' ');
  if (scheme !== algorithm) {
    return undefined;
  }
  const fields = new Map(
    rest
      .join('')
      .split(',')
      .map(field => {
        const equals = field.indexOf('=');
        return [field.slice(0, equals), field.slice(equals + 1)];
      }),
  );
  const scope = parseScope(fields.get('Credential') ?? '');
  return (
    scope && {
      ...scope,
      sessionToken: headers['x-amz-security-token'],
      signedHeaders: names(fields.get('SignedHeaders') ?? ''),
      signature: fields.get('Signature') ?? '',
      date: headers['x-amz-date'] ?? '',
    }
  );
}

function fromQuery({ query }: WireRequest): Credential | undefined {
  const value = (name: string) => query.get(`X-Amz-${name}`)?.[0];
  const scope = parseScope(value('Credential') ?? '');
  return scope && value('Algorithm') === algorithm
    ? {
        ...scope,
        sessionToken: value('Security-Token'),
        signedHeaders: names(value('SignedHeaders') ?? ''),
        signature: value('Signature') ?? '',
        date: value('Date') ?? '',
        expires: Number(value('Expires') ?? 0),
      }
    : undefined;
}

/**
 * The SigV4 credential in the `Authorization` header or, for presigned URLs, in the query; undefined for a request that
 * is not signed.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html
 */
export function readCredential(request: WireRequest): Credential | undefined {
  return fromHeader(request) ?? fromQuery(request);
}
