import { createHash } from 'node:crypto';
import { decodeLabel, type WireRequest } from '../../wire';
import type { Credential } from './Credential';

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
export function canonicalRequest(
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
