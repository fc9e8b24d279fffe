import {
  CreateRoleCommand,
  EntityAlreadyExistsException,
  GetRoleCommand,
} from '@aws-sdk/client-iam';
import type { TestClients } from './TestAws';

const RoleName = 'cluster';

/** ARN of a role that clusters can have, made if it is not there: https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html */
export async function clusterRole({
  iam,
}: Pick<TestClients, 'iam'>): Promise<string> {
  try {
    const { Role } = await iam.send(
      new CreateRoleCommand({
        RoleName,
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
  } catch (error) {
    if (!(error instanceof EntityAlreadyExistsException)) {
      throw error;
    }
    const { Role } = await iam.send(new GetRoleCommand({ RoleName }));
    return Role!.Arn!;
  }
}
