import { createServiceAccountToken } from 'local-aws';

/** What an SDK client signs with. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** A pod of a service account. */
export interface Pod {
  cluster: string;
  namespace: string;
  serviceAccount: string;
}

/** EKS Auth's refusal. */
export class EksAuthError extends Error {
  constructor(readonly code: string, message: string, readonly status: number) {
    super(message);
    this.name = code;
  }
}

/**
 * Asks EKS Auth for the credentials of a pod, as the Pod Identity Agent does: with the pod's projected token. There is no SDK
 * client for EKS Auth on npm, so this speaks its REST form:
 * https://docs.aws.amazon.com/eks/latest/APIReference/API_auth_AssumeRoleForPodIdentity.html
 *
 * @throws EksAuthError
 */
export async function credentialsFor(
  endpoint: string,
  pod: Pod,
): Promise<Credentials> {
  const path = `clusters/${pod.cluster}/assume-role-for-pod-identity`;
  const response = await fetch(`${endpoint}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: createServiceAccountToken(pod) }),
  });
  const body = await response.json();
  if (!response.ok) {
    throw new EksAuthError(
      response.headers.get('x-amzn-errortype') ?? 'Unknown',
      body.message,
      response.status,
    );
  }
  const { accessKeyId, secretAccessKey, sessionToken } = body.credentials;
  return { accessKeyId, secretAccessKey, sessionToken };
}
