import { TagRoleCommand } from '@aws-sdk/client-iam';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { toIamTags } from './toIamTags';

/** Adds tags to a role, and replaces those of the same key. */
export async function tagRole(
  aws: AwsConnection,
  roleName: string,
  tags: Record<string, string>,
  options: CallOptions,
): Promise<void> {
  await aws.run(
    { action: 'iam:TagRole', resource: `role ${roleName}` },
    options,
    () =>
      aws.iam.send(
        new TagRoleCommand({ RoleName: roleName, Tags: toIamTags(tags) }),
        { abortSignal: options.signal },
      ),
  );
}
