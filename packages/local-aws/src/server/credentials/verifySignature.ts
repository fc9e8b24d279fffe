import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { decodeLabel, type WireRequest } from '../../wire';
import type { Credential } from './readCredential';

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

/** S3 signs the path once encoded and as it is; every other service encodes it twice and removes dot segments. */
function canonicalPath(path: string, service: string): string {
  const segments = path.split('/');
  if (service.startsWith('s3')) {
    return segments.map(segment => encode(decodeLabel(segment))).join('/');
  }
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === '..') {
      kept.pop();
    } else if (segment !== '' && segment !== '.') {
      kept.push(encode(segment));
    }
  }
  const end = kept.length > 0 && path.endsWith('/') ? '/' : '';
  return `/${kept.join('/')}${end}`;
}

function canonicalQuery(query: WireRequest['query']): string {
  return [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .flatMap(([name, values]) =>
      values.map(value => [encode(name), encode(value)] as const),
    )
    .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function payloadHash(request: WireRequest, credential: Credential): string {
  const stated = request.headers['x-amz-content-sha256'];
  if (stated !== undefined) {
    return stated;
  }
  return credential.expires !== undefined && credential.service === 's3'
    ? 'UNSIGNED-PAYLOAD'
    : createHash('sha256').update(request.body).digest('hex');
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function canonicalRequest(
  request: WireRequest,
  credential: Credential,
): string {
  const headers = credential.signedHeaders.map(name => {
    const value = request.headers[name] ?? '';
    return `${name}:${value.trim().replace(/ +/g, ' ')}\n`;
  });
  return [
    request.method,
    canonicalPath(request.path, credential.service),
    canonicalQuery(request.query),
    headers.join(''),
    credential.signedHeaders.join(';'),
    payloadHash(request, credential),
  ].join('\n');
}

const MOST = 1_000;

const derived = new Map<string, Buffer>();

/**
 * The key that a secret signs with on a day, in a Region, for a service. A client uses the same for all its calls, and four
 * of the five hashes of a signature go into it, so the last ones are kept.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
function signingKey(
  secretAccessKey: string,
  { day, region, service }: Pick<Credential, 'day' | 'region' | 'service'>,
): Buffer {
  const parts = [day, region, service, 'aws4_request'];
  const id = JSON.stringify([secretAccessKey, ...parts]);
  let key = derived.get(id);
  if (!key) {
    if (derived.size === MOST) {
      derived.clear();
    }
    key = parts.reduce<Buffer>(
      (previous, part) => createHmac('sha256', previous).update(part).digest(),
      Buffer.from(`AWS4${secretAccessKey}`),
    );
    derived.set(id, key);
  }
  return key;
}

function signatureOf(
  request: WireRequest,
  credential: Credential,
  secretAccessKey: string,
): string {
  const { day, region, service, date } = credential;
  const parts = [day, region, service, 'aws4_request'];
  const canonical = canonicalRequest(request, credential);
  const toSign = [
    'AWS4-HMAC-SHA256',
    date,
    parts.join('/'),
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  const key = signingKey(secretAccessKey, credential);
  return createHmac('sha256', key).update(toSign).digest('hex');
}

/**
 * True if the request was signed (SigV4) with this secret and was not changed since. The request is as it came: chunked
 * bodies not yet decoded. Signatures of single chunks are not looked at, and whether a body is the one whose hash the
 * headers state is for checkPayload.
 */
export function verifySignature(
  request: WireRequest,
  credential: Credential,
  secretAccessKey: string,
): boolean {
  const expected = Buffer.from(
    signatureOf(request, credential, secretAccessKey),
  );
  const given = Buffer.from(credential.signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
