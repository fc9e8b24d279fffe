import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import {
  createServiceAccountToken,
  type ServiceAccountTokenOptions,
} from '../aws/eksAuth/serviceAccountToken';
import type { PodCredentialsAnswer } from './assumeForPod';
import type { TestCredentials } from './TestAws';

/** Who asks for a pod, and where its cluster is. */
export interface PodCaller {
  url: string;
  credentials: TestCredentials;
  region: string;
}

/** Asks EKS Auth for a pod with a signed call, as an agent on a node of some account and Region does. */
export async function assumeForPodAs(
  { url, credentials, region }: PodCaller,
  cluster: string,
  options: ServiceAccountTokenOptions,
): Promise<PodCredentialsAnswer> {
  const { hostname, host, port } = new URL(url);
  const path = `/clusters/${cluster}/assume-role-for-pod-identity`;
  const body = JSON.stringify({ token: createServiceAccountToken(options) });
  const signer = new SignatureV4({
    credentials,
    region,
    service: 'eks-auth',
    sha256: Sha256,
  });
  const { headers } = await signer.sign({
    method: 'POST',
    protocol: 'http:',
    hostname,
    port: Number(port),
    path,
    query: {},
    headers: { host, 'content-type': 'application/json' },
    body,
  });
  const response = await fetch(url + path, { method: 'POST', headers, body });
  return {
    status: response.status,
    error: response.headers.get('x-amzn-errortype') ?? undefined,
    body: await response.json(),
  };
}
