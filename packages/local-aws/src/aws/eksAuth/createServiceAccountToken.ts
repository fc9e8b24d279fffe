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
