import {
  createServiceAccountToken,
  type ServiceAccountTokenOptions,
} from '../aws/eksAuth/serviceAccountToken';
import type { TestCredentials } from './TestAws';

/** What EKS Auth answers, as it is on the wire. */
export interface PodCredentialsAnswer {
  status: number;
  /** Name of the error, where it is one. */
  error?: string;
  body: {
    message?: string;
    subject?: { namespace: string; serviceAccount: string };
    audience?: string;
    assumedRoleUser?: { arn: string; assumeRoleId: string };
    podIdentityAssociation?: { associationArn: string; associationId: string };
    credentials?: TestCredentials & { expiration: number };
  };
}

/** Asks EKS Auth for credentials with a token, as the Pod Identity Agent does. */
export async function assumeWithToken(
  url: string,
  cluster: string,
  token: string,
): Promise<PodCredentialsAnswer> {
  const response = await fetch(
    `${url}/clusters/${cluster}/assume-role-for-pod-identity`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    },
  );
  return {
    status: response.status,
    error: response.headers.get('x-amzn-errortype') ?? undefined,
    body: await response.json(),
  };
}

/** Asks for a pod of a service account. */
export async function assumeForPod(
  url: string,
  cluster: string,
  options: ServiceAccountTokenOptions,
): Promise<PodCredentialsAnswer> {
  return assumeWithToken(url, cluster, createServiceAccountToken(options));
}

/** The credentials of a pod; fails where it gets none. */
export async function podCredentials(
  url: string,
  cluster: string,
  options: ServiceAccountTokenOptions,
): Promise<TestCredentials> {
  const { body, error } = await assumeForPod(url, cluster, options);
  if (!body.credentials) {
    throw new Error(`${error}: ${body.message}`);
  }
  const { expiration: _, ...credentials } = body.credentials;
  return credentials;
}
