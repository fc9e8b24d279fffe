import {
  CreateRoleCommand,
  EntityAlreadyExistsException,
  GetRoleCommand,
} from '@aws-sdk/client-iam';
import type { TestClients } from './TestAws';

const RoleName = 'cluster';

/** The trust policy of a cluster's role: https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html */
export const CLUSTER_TRUST = JSON.stringify({
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Principal: { Service: 'eks.amazonaws.com' },
    Action: 'sts:AssumeRole',
  },
});

/** ARN of a role that clusters can have, made if it is not there. */
export async function clusterRole({
  iam,
}: Pick<TestClients, 'iam'>): Promise<string> {
  try {
    const { Role } = await iam.send(
      new CreateRoleCommand({
        RoleName,
        AssumeRolePolicyDocument: CLUSTER_TRUST,
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
