import { CreateRoleCommand } from '@aws-sdk/client-iam';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { toIamTags } from './toIamTags';

/** A role to be, whole in everything that limits it: it is never without its boundary or its tags. */
export interface NewRole {
  name: string;
  path: string;
  /** JSON text. */
  trustPolicy: string;
  boundaryArn: string | undefined;
  tags: Record<string, string>;
}

/** Creates a role. Throws an AwsFailure `exists` where there is one of the name, in whatever case it is written. */
export async function createRole(
  aws: AwsConnection,
  role: NewRole,
  options: CallOptions,
): Promise<void> {
  await aws.run(
    { action: 'iam:CreateRole', resource: `role ${role.name}` },
    options,
    () =>
      aws.iam.send(
        new CreateRoleCommand({
          RoleName: role.name,
          Path: role.path,
          AssumeRolePolicyDocument: role.trustPolicy,
          PermissionsBoundary: role.boundaryArn,
          Tags: toIamTags(role.tags),
        }),
        { abortSignal: options.signal },
      ),
  );
}
