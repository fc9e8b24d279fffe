import { PutRolePermissionsBoundaryCommand } from '@aws-sdk/client-iam';
import type { AwsConnection, CallOptions } from './AwsConnection';

/** Sets the permissions boundary of a role, in place of any that it has. */
export async function putPermissionsBoundary(
  aws: AwsConnection,
  roleName: string,
  boundaryArn: string,
  options: CallOptions,
): Promise<void> {
  await aws.run(
    {
      action: 'iam:PutRolePermissionsBoundary',
      resource: `role ${roleName}`,
    },
    options,
    () =>
      aws.iam.send(
        new PutRolePermissionsBoundaryCommand({
          RoleName: roleName,
          PermissionsBoundary: boundaryArn,
        }),
        { abortSignal: options.signal },
      ),
  );
}
