import {
  CreateClusterCommand,
  CreatePodIdentityAssociationCommand,
  DeletePodIdentityAssociationCommand,
} from '@aws-sdk/client-eks';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import {
  clusterRole,
  failure,
  podTrust,
  TestAws,
  type TestClients,
} from '../../../__testUtils__';
import { roleArn } from './__testUtils__';

describe('pod identity associations while writes travel', () => {
  const aws = new TestAws();
  const account = {
    clusterName: 'prod',
    namespace: 'payments',
    serviceAccount: 'api',
  };
  let eks: TestClients['eks'];

  beforeAll(async () => {
    await aws.start({
      empty: true,
      propagation: { roleMs: 10_000, associationDeleteMs: 10_000 },
    });
    const { eks: client, iam } = aws.clients();
    eks = client;
    aws.setAhead(-11_000);
    const clusterRoleArn = await clusterRole(aws.clients());
    aws.setAhead(0);
    await eks.send(
      new CreateClusterCommand({
        name: 'prod',
        roleArn: clusterRoleArn,
        resourcesVpcConfig: {},
      }),
    );
    await iam.send(
      new CreateRoleCommand({
        RoleName: 'good',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
  });
  afterAll(() => aws.stop());

  function create() {
    return eks.send(
      new CreatePodIdentityAssociationCommand({ ...account, roleArn }),
    );
  }

  it('EKS sees a new role after a while, and a deletion blocks for a while', async () => {
    expect(await failure(create())).toMatchObject({
      message: 'Role provided in the request does not exist.',
    });
    aws.setAhead(11_000);
    const { association } = await create();
    const { associationId } = association!;
    await eks.send(
      new DeletePodIdentityAssociationCommand({
        clusterName: 'prod',
        associationId,
      }),
    );
    expect(await failure(create())).toEqual({
      name: 'ResourceInUseException',
      message: `Association already exists: ${associationId}`,
      status: 409,
    });
    aws.setAhead(22_000);
    await expect(create()).resolves.toBeDefined();
  });
});
