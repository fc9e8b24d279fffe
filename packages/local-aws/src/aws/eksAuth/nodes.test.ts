import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  DetachRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { TestAws } from '../../__testUtils__';
import { createServices, type Services } from '../../services/createServices';
import type { CallContext, Caller } from '../../platform/types';
import { createServiceAccountToken } from './serviceAccountToken';

const WORKER_NODE = 'arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy';

/** There is no SDK client for EKS Auth that would sign, so this calls the operation. */
describe('EKS Auth for nodes', () => {
  const services = createServices();
  const aws = new TestAws();
  let node: Caller;

  function callAs(
    caller: Caller,
  ): ReturnType<Services['operations']['eks'][string]> {
    const context: CallContext = {
      service: 'eks-auth',
      operation: 'AssumeRoleForPodIdentity',
      caller,
      accountId: '111122223333',
      region: 'us-east-1',
      partition: 'aws',
      requestId: 'request',
      origin: 'http://localhost',
      sourceIp: '127.0.0.1',
      userAgent: 'agent',
      now: new Date(),
    };
    return services.operations['eks-auth'].AssumeRoleForPodIdentity(
      {
        clusterName: 'eksworkshop-eksctl',
        token: createServiceAccountToken({
          namespace: 'ns-a',
          serviceAccount: 'sa1',
        }),
      },
      context,
    );
  }

  beforeAll(async () => {
    await aws.start({ services });
    const { iam, sts } = aws.clients();
    const { Role } = await iam.send(
      new CreateRoleCommand({
        RoleName: 'node',
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::111122223333:root' },
            Action: 'sts:AssumeRole',
          },
        }),
      }),
    );
    const { Credentials } = await sts.send(
      new AssumeRoleCommand({
        RoleArn: Role?.Arn,
        RoleSessionName: 'i-0f6f119f5ab3da4d2',
      }),
    );
    const found = services.callers.find(
      Credentials!.AccessKeyId!,
      Credentials!.SessionToken,
    );
    if (typeof found === 'string') {
      throw new Error(found);
    }
    node = found.caller;
  });
  afterAll(() => aws.stop());

  it('lets a node ask that has the policy of worker nodes, and no other', async () => {
    const { iam } = aws.clients();
    const policy = { RoleName: 'node', PolicyArn: WORKER_NODE };
    await expect(callAs(node)).rejects.toThrow(
      expect.objectContaining({
        code: 'AccessDeniedException',
        message:
          'User: arn:aws:sts::111122223333:assumed-role/node/i-0f6f119f5ab3da4d2 is not authorized to perform: eks-auth:AssumeRoleForPodIdentity on resource: arn:aws:eks:us-east-1:111122223333:cluster/eksworkshop-eksctl because no identity-based policy allows the eks-auth:AssumeRoleForPodIdentity action',
        options: { status: 400 },
      }),
    );
    await iam.send(new AttachRolePolicyCommand(policy));
    await expect(callAs(node)).resolves.toMatchObject({
      audience: 'pods.eks.amazonaws.com',
    });
    await iam.send(new DetachRolePolicyCommand(policy));
    await expect(callAs(node)).rejects.toThrow();
  });
});
