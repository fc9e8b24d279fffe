import { DeleteRolePolicyCommand } from '@aws-sdk/client-iam';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { isFailure } from './isFailure';

/** Deletes an inline policy of a role; one that is gone already is well. */
export async function deleteInlinePolicy(
  aws: AwsConnection,
  roleName: string,
  name: string,
  options: CallOptions,
): Promise<void> {
  try {
    await aws.run(
      {
        action: 'iam:DeleteRolePolicy',
        resource: `inline policy ${name} of role ${roleName}`,
      },
      options,
      () =>
        aws.iam.send(
          new DeleteRolePolicyCommand({ RoleName: roleName, PolicyName: name }),
          { abortSignal: options.signal },
        ),
    );
  } catch (error) {
    if (!isFailure(error, 'not-found')) {
      throw error;
    }
  }
}
