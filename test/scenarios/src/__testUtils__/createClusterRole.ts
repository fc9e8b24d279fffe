import {
  CreateRoleCommand,
  IAMClient,
  type IAMClientConfig,
} from '@aws-sdk/client-iam';

/** Makes a role that EKS takes for clusters; gives its ARN. https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html */
export async function createClusterRole(
  settings: IAMClientConfig,
): Promise<string> {
  const { Role } = await new IAMClient(settings).send(
    new CreateRoleCommand({
      RoleName: 'cluster',
      AssumeRolePolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Principal: { Service: 'eks.amazonaws.com' },
          Action: 'sts:AssumeRole',
        },
      }),
    }),
  );
  return Role!.Arn!;
}
