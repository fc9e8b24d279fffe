import { CustomErrorBase } from '@backstage/errors';
import type {
  AwsCredentialProvider,
  AwsCredentialsManager,
} from '@backstage/integration-aws-node';

/** That the portal's config gives no usable credentials for an account. */
export class CredentialsError extends CustomErrorBase {}

/** The portal's credentials for an account, asked for when a call first needs them. Rejects with a CredentialsError. */
export function credentialsFor(
  manager: AwsCredentialsManager,
  accountId: string,
): AwsCredentialProvider['sdkCredentialProvider'] {
  return async properties => {
    try {
      const provider = await manager.getCredentialProvider({ accountId });
      return await provider.sdkCredentialProvider(properties);
    } catch (error) {
      throw new CredentialsError(
        `No AWS credentials for account ${accountId}`,
        error,
      );
    }
  };
}
