import {
  CreateAddonCommand,
  CreateClusterCommand,
  DeleteAddonCommand,
  DeleteClusterCommand,
  DeletePodIdentityAssociationCommand,
  DescribeAddonCommand,
  DescribeClusterCommand,
  ListAddonsCommand,
  ListClustersCommand,
  ListPodIdentityAssociationsCommand,
  TagResourceCommand,
  UpdatePodIdentityAssociationCommand,
} from '@aws-sdk/client-eks';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import {
  clusterRole,
  failure,
  podTrust,
  TestAws,
  type TestClients,
} from '../../__testUtils__';

const ACCOUNT = '111122223333';

describe('clusters and add-ons', () => {
  const aws = new TestAws();
  let eks: TestClients['eks'];
  beforeAll(async () => {
    await aws.start({ empty: true });
    eks = aws.clients().eks;
  });
  afterAll(() => aws.stop());

  async function createCluster(name: string, client = eks) {
    return client.send(
      new CreateClusterCommand({
        name,
        roleArn: await clusterRole(aws.clients()),
        resourcesVpcConfig: { subnetIds: ['subnet-1'] },
        tags: { team: 'platform' },
      }),
    );
  }

  it('shows a cluster as DescribeCluster does', async () => {
    const { cluster } = await createCluster('shown');
    expect(cluster).toMatchObject({
      name: 'shown',
      arn: `arn:aws:eks:us-east-1:${ACCOUNT}:cluster/shown`,
      status: 'ACTIVE',
      identity: {
        oidc: {
          issuer: expect.stringMatching(
            /^https:\/\/oidc\.eks\.us-east-1\.amazonaws\.com\/id\/[0-9A-F]{32}$/,
          ),
        },
      },
      tags: { team: 'platform' },
    });
    await eks.send(
      new TagResourceCommand({
        resourceArn: cluster!.arn,
        tags: { stage: 'test' },
      }),
    );
    const described = await eks.send(
      new DescribeClusterCommand({ name: 'shown' }),
    );
    expect(described.cluster?.tags).toEqual({
      team: 'platform',
      stage: 'test',
    });
  });

  it.each([
    [
      'taken',
      {
        name: 'ResourceInUseException',
        message: 'Cluster already exists with name: taken',
        status: 409,
      },
    ],
    ['not legal', { name: 'InvalidParameterException', status: 400 }],
  ])('refuses to create a cluster named %s', async (name, expected) => {
    await createCluster('taken').catch(() => undefined);
    expect(await failure(createCluster(name))).toMatchObject(expected);
  });

  it('keeps Regions apart', async () => {
    const { eks: elsewhere } = aws.clients(undefined, 'eu-west-1');
    await createCluster('abroad', elsewhere);
    expect(
      (await elsewhere.send(new ListClustersCommand({}))).clusters,
    ).toEqual(['abroad']);
    expect(
      await failure(eks.send(new DescribeClusterCommand({ name: 'abroad' }))),
    ).toEqual({
      name: 'ResourceNotFoundException',
      message: 'No cluster found for name: abroad.',
      status: 404,
    });
  });

  it('makes, lists, shows and deletes add-ons', async () => {
    const clusterName = 'with-addons';
    await createCluster(clusterName);
    const addonName = 'eks-pod-identity-agent';
    const create = () =>
      eks.send(new CreateAddonCommand({ clusterName, addonName }));
    const { addon } = await create();
    expect(addon).toMatchObject({ addonName, status: 'ACTIVE' });
    expect(await failure(create())).toEqual({
      name: 'ResourceInUseException',
      message: 'Addon already exists.',
      status: 409,
    });
    expect(
      (await eks.send(new ListAddonsCommand({ clusterName }))).addons,
    ).toEqual([addonName]);
    const show = () =>
      eks.send(new DescribeAddonCommand({ clusterName, addonName }));
    expect((await show()).addon).toEqual(addon);
    await eks.send(new DeleteAddonCommand({ clusterName, addonName }));
    expect(await failure(show())).toEqual({
      name: 'ResourceNotFoundException',
      message: `No addon: ${addonName} found in cluster: ${clusterName}`,
      status: 404,
    });
  });

  it('gives an add-on associations that only it may change', async () => {
    const clusterName = 'with-owner';
    await createCluster(clusterName);
    const { Role } = await aws.clients().iam.send(
      new CreateRoleCommand({
        RoleName: 'csi',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
    const { addon } = await eks.send(
      new CreateAddonCommand({
        clusterName,
        addonName: 'aws-ebs-csi-driver',
        podIdentityAssociations: [
          { serviceAccount: 'ebs-csi-controller-sa', roleArn: Role?.Arn },
        ],
      }),
    );
    const list = async () =>
      (await eks.send(new ListPodIdentityAssociationsCommand({ clusterName })))
        .associations!;
    const [association] = await list();
    expect(association).toMatchObject({
      namespace: 'kube-system',
      ownerArn: addon?.addonArn,
    });
    expect(addon?.podIdentityAssociations).toEqual([
      association.associationArn,
    ]);
    const id = { clusterName, associationId: association.associationId };
    const owned = { name: 'InvalidRequestException', status: 400 };
    expect(
      await failure(eks.send(new UpdatePodIdentityAssociationCommand(id))),
    ).toMatchObject(owned);
    expect(
      await failure(eks.send(new DeletePodIdentityAssociationCommand(id))),
    ).toMatchObject(owned);
    await eks.send(
      new DeleteAddonCommand({ clusterName, addonName: addon?.addonName }),
    );
    expect(await list()).toEqual([]);
  });

  it('deletes a cluster with all that is in it', async () => {
    await createCluster('deleted');
    await eks.send(
      new CreateAddonCommand({ clusterName: 'deleted', addonName: 'coredns' }),
    );
    const remove = () =>
      eks.send(new DeleteClusterCommand({ name: 'deleted' }));
    expect((await remove()).cluster?.status).toBe('DELETING');
    expect(await failure(remove())).toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await createCluster('deleted');
    const { addons } = await eks.send(
      new ListAddonsCommand({ clusterName: 'deleted' }),
    );
    expect(addons).toEqual([]);
  });
});
