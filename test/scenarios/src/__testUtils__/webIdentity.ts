import {
  AssumeRoleWithWebIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { createServiceAccountToken } from 'local-aws';
import type { Credentials } from '../podIdentityAgent';

/** A pod whose service account is annotated with a role, the older way: IAM roles for service accounts. */
export interface AnnotatedPod {
  namespace: string;
  serviceAccount: string;
  /** Of the cluster, as DescribeCluster shows it. */
  issuer: string;
  /** Value of the annotation `eks.amazonaws.com/role-arn`. */
  roleArn: string;
}

/** The trust policy that eksctl and others write for a service account. `provider` is the issuer without its scheme. */
export function webIdentityTrust(
  accountId: string,
  provider: string,
  account: { namespace: string; serviceAccount: string },
): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: {
          Federated: `arn:aws:iam::${accountId}:oidc-provider/${provider}`,
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${provider}:sub`]: `system:serviceaccount:${account.namespace}:${account.serviceAccount}`,
            [`${provider}:aud`]: 'sts.amazonaws.com',
          },
        },
      },
    ],
  });
}

/** Exchanges a pod's projected token for credentials, as every AWS SDK does when it finds AWS_WEB_IDENTITY_TOKEN_FILE. */
export async function credentialsByToken(
  endpoint: string,
  region: string,
  pod: AnnotatedPod,
): Promise<Credentials> {
  const sts = new STSClient({ endpoint, region });
  const { Credentials: given } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: pod.roleArn,
      RoleSessionName: 'botocore-session-1632822777',
      WebIdentityToken: createServiceAccountToken({
        namespace: pod.namespace,
        serviceAccount: pod.serviceAccount,
        issuer: pod.issuer,
        audience: 'sts.amazonaws.com',
      }),
    }),
  );
  return {
    accessKeyId: given!.AccessKeyId!,
    secretAccessKey: given!.SecretAccessKey!,
    sessionToken: given!.SessionToken,
  };
}
