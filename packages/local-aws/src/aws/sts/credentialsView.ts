import type { Credentials } from '@aws-sdk/client-sts';
import { wholeSeconds } from '../iam/wholeSeconds';
import type { SessionCredentials } from '../../platform/identity/SessionStore';

/** Credentials in the shape of STS. */
export function credentialsView(credentials: SessionCredentials): Credentials {
  return {
    AccessKeyId: credentials.accessKeyId,
    SecretAccessKey: credentials.secretAccessKey,
    SessionToken: credentials.sessionToken,
    Expiration: wholeSeconds(credentials.expiration),
  };
}
