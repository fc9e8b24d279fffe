import { GetRoleCommand, type Role as IamRole } from '@aws-sdk/client-iam';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { isFailure } from './isFailure';

/** A role as IAM answers it, without its policies. Undefined: there is none of the name. */
export async function getRole(
  aws: AwsConnection,
  name: string,
  options: CallOptions,
): Promise<IamRole | undefined> {
  try {
    const { Role: role } = await aws.run(
      { action: 'iam:GetRole', resource: `role ${name}` },
      options,
      () =>
        aws.iam.send(new GetRoleCommand({ RoleName: name }), {
          abortSignal: options.signal,
        }),
    );
    return role;
  } catch (error) {
    if (isFailure(error, 'not-found')) {
      return undefined;
    }
    throw error;
  }
}
