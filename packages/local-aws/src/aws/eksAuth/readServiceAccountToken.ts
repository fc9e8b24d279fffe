import { AwsError } from '../../wire/types';
import { POD_IDENTITY_AUDIENCE } from './createServiceAccountToken';

/** Whose token it is. */
export interface ServiceAccountToken {
  namespace: string;
  serviceAccount: string;
  podName: string;
  podUid: string;
}

interface Claims {
  aud?: string | string[];
  exp?: number;
  'kubernetes.io'?: {
    namespace?: string;
    serviceaccount?: { name?: string };
    pod?: { name?: string; uid?: string };
  };
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidTokenException', message, { status: 400 });
}

function claimsOf(token: string): Claims {
  const parts = token.split('.');
  try {
    if (parts.length !== 3) {
      throw new Error('not three parts');
    }
    const claims = JSON.parse(Buffer.from(parts[1], 'base64url').toString());
    return claims ?? {};
  } catch {
    throw invalid('The token included in the request is not a valid JWT.');
  }
}

/** Reads a projected service account token. Everything is checked but its signature, see createServiceAccountToken. */
export function readServiceAccountToken(
  token: string,
  now: Date,
): ServiceAccountToken {
  const { aud, exp, 'kubernetes.io': kubernetes } = claimsOf(token);
  if (![aud].flat().includes(POD_IDENTITY_AUDIENCE)) {
    throw invalid(
      `The token included in the request has an invalid audience. It must be ${POD_IDENTITY_AUDIENCE}.`,
    );
  }
  const namespace = kubernetes?.namespace;
  const serviceAccount = kubernetes?.serviceaccount?.name;
  const podName = kubernetes?.pod?.name;
  const podUid = kubernetes?.pod?.uid;
  if (!namespace || !serviceAccount || !podName || !podUid || !exp) {
    throw invalid(
      'The token included in the request names no service account and pod, or never expires.',
    );
  }
  if (exp * 1000 <= now.getTime()) {
    const expiry = new Date(exp * 1000).toISOString().replace('.000', '');
    throw new AwsError(
      'ExpiredTokenException',
      `The token included in the request is expired: current date/time ${now.toISOString()} must be before the expiration date/time ${expiry}.`,
      { status: 400 },
    );
  }
  return { namespace, serviceAccount, podName, podUid };
}
