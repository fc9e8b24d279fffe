import { UpdateAssumeRolePolicyCommand } from '@aws-sdk/client-iam';
import type { AwsConnection, CallOptions } from './AwsConnection';

/** Replaces the whole trust policy; IAM checks no version, so the plan must be of a moment ago. */
export async function updateTrustPolicy(
  aws: AwsConnection,
  roleName: string,
  document: string,
  options: CallOptions,
): Promise<void> {
  await aws.run(
    {
      action: 'iam:UpdateAssumeRolePolicy',
      resource: `role ${roleName}`,
    },
    options,
    () =>
      aws.iam.send(
        new UpdateAssumeRolePolicyCommand({
          RoleName: roleName,
          PolicyDocument: document,
        }),
        { abortSignal: options.signal },
      ),
  );
}
