import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { WireRequest } from '../../wire';
import { canonicalRequest } from './canonicalRequest';
import type { Credential } from './Credential';
import { signingKey } from './signingKey';

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
