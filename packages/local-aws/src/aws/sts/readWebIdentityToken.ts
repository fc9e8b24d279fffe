import type { Tag } from '@aws-sdk/client-sts';
import { AwsError } from '../../wire/types';

/** What an OpenID Connect token says. */
export interface WebIdentity {
  /** Without `https://`. */
  issuer: string;
  subject: string;
  /** The audience that counts: `azp` where there is one. */
  audience: string;
  /** All audiences. */
  audiences: readonly string[];
  /** Session tags that the provider put into the token; not checked. */
  tags: Tag[];
  transitiveTagKeys: string[];
}

interface Claims {
  iss?: string;
  sub?: string;
  aud?: string | string[];
  azp?: string;
  exp?: number;
  'https://aws.amazon.com/tags'?: {
    principal_tags?: Record<string, string[]>;
    transitive_tag_keys?: string[];
  };
}

export function invalidIdentityToken(message: string): AwsError {
  return new AwsError('InvalidIdentityTokenException', message);
}

function claimsOf(token: string): Claims {
  const parts = token.split('.');
  try {
    if (parts.length !== 3) {
      throw new Error('not three parts');
    }
    const claims = JSON.parse(Buffer.from(parts[1], 'base64url').toString());
    if (typeof claims !== 'object' || claims === null) {
      throw new Error('empty');
    }
    return claims;
  } catch {
    throw invalidIdentityToken(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
}

function missing(claim: string): AwsError {
  return invalidIdentityToken(`Missing a required claim: ${claim}`);
}

/** Reads a token. Its signature is not checked, for no provider here has a key; its expiry is. */
export function readWebIdentityToken(token: string, now: Date): WebIdentity {
  const claims = claimsOf(token);
  const { iss, sub, azp, exp } = claims;
  const audiences = [claims.aud ?? []].flat();
  if (!iss) {
    throw missing('iss');
  }
  if (!sub) {
    throw missing('sub');
  }
  if (audiences.length === 0) {
    throw missing('aud');
  }
  if (!exp) {
    throw missing('exp');
  }
  const seconds = Math.floor(now.getTime() / 1000);
  if (exp <= seconds) {
    throw new AwsError(
      'ExpiredTokenException',
      `Token expired: current date/time ${seconds} must be before the expiration date/time ${exp}`,
    );
  }
  const tags = claims['https://aws.amazon.com/tags'];
  return {
    issuer: iss.replace(/^https:\/\//, '').replace(/\/$/, ''),
    subject: sub,
    audience: azp ?? audiences[0],
    audiences,
    tags: Object.entries(tags?.principal_tags ?? {}).map(([Key, values]) => ({
      Key,
      Value: values[0] ?? '',
    })),
    transitiveTagKeys: tags?.transitive_tag_keys ?? [],
  };
}
