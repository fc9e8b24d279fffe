import { PutRolePolicyCommand } from '@aws-sdk/client-iam';
import type { AwsConnection, CallOptions } from './AwsConnection';

/** Writes an inline policy of a role, in place of any of the name. */
export async function putInlinePolicy(
  aws: AwsConnection,
  roleName: string,
  policy: { name: string; document: string },
  options: CallOptions,
): Promise<void> {
  await aws.run(
    {
      action: 'iam:PutRolePolicy',
      resource: `inline policy ${policy.name} of role ${roleName}`,
    },
    options,
    () =>
      aws.iam.send(
        new PutRolePolicyCommand({
          RoleName: roleName,
          PolicyName: policy.name,
          PolicyDocument: policy.document,
        }),
        { abortSignal: options.signal },
      ),
  );
}
