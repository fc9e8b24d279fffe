import { AwsError } from '../../wire/types';

/** The audience of the tokens that the Pod Identity Agent passes on. */
export const POD_IDENTITY_AUDIENCE = 'pods.eks.amazonaws.com';

/**
 * What a token says.
 *
 * @public
 */
export interface ServiceAccountTokenOptions {
  namespace: string;
  serviceAccount: string;
  /** Default: the service account's name with `-pod` behind it. */
  podName?: string;
  podUid?: string;
  serviceAccountUid?: string;
  /** Default: that of EKS Pod Identity, `pods.eks.amazonaws.com`. IAM roles for service accounts have `sts.amazonaws.com`. */
  audience?: string;
  /** The issuer of the cluster, as DescribeCluster shows it. Needed by IAM roles for service accounts alone. */
  issuer?: string;
  /** Default: in a day. */
  expiresAt?: Date;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/**
 * A token as Kubernetes projects it into a pod: https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/.
 * Its signature is a stand-in: there is no cluster here whose key could sign it, so none is checked.
 *
 * @public
 */
export function createServiceAccountToken(
  options: ServiceAccountTokenOptions,
): string {
  const { namespace, serviceAccount } = options;
  const expiresAt = options.expiresAt ?? new Date(Date.now() + 86_400_000);
  const expiry = Math.floor(expiresAt.getTime() / 1000);
  const payload = {
    aud: [options.audience ?? POD_IDENTITY_AUDIENCE],
    exp: expiry,
    iat: expiry - 86_400,
    ...(options.issuer === undefined ? {} : { iss: options.issuer }),
    sub: `system:serviceaccount:${namespace}:${serviceAccount}`,
    'kubernetes.io': {
      namespace,
      serviceaccount: {
        name: serviceAccount,
        uid:
          options.serviceAccountUid ?? '0b1f6bd5-2bd9-4d3e-8d3f-1f0f6f3f9a01',
      },
      pod: {
        name: options.podName ?? `${serviceAccount}-pod`,
        uid: options.podUid ?? '7c0a63f4-5c2c-4b8e-9a44-2f9d1c1f5b02',
      },
    },
  };
  return [
    part({ alg: 'RS256', typ: 'JWT' }),
    part(payload),
    Buffer.from('signature').toString('base64url'),
  ].join('.');
}

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
