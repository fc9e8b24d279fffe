import {
  CreateAddonCommand,
  CreateClusterCommand,
  CreatePodIdentityAssociationCommand,
  DescribeAddonCommand,
  DescribeAddonConfigurationCommand,
  DescribeAddonVersionsCommand,
  DescribePodIdentityAssociationCommand,
  DescribeUpdateCommand,
  ListPodIdentityAssociationsCommand,
  UpdateAddonCommand,
  type UpdateAddonCommandInput,
} from '@aws-sdk/client-eks';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import {
  clusterRole,
  failure,
  podTrust,
  TestAws,
  type TestClients,
} from '../../../__testUtils__';

const clusterName = 'prod';
// Whose service accounts are not known here, so that it may have any.
const addonName = 'adot';

describe('updates of add-ons', () => {
  const aws = new TestAws();
  let eks: TestClients['eks'];
  let roleArn: string;
  let otherArn: string;

  async function createRole(RoleName: string): Promise<string> {
    const { Role } = await aws.clients().iam.send(
      new CreateRoleCommand({
        RoleName,
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
    return Role!.Arn!;
  }

  function update(input: Partial<UpdateAddonCommandInput>) {
    return eks.send(
      new UpdateAddonCommand({ clusterName, addonName, ...input }),
    );
  }

  async function associations() {
    const { associations: found } = await eks.send(
      new ListPodIdentityAssociationsCommand({ clusterName }),
    );
    return Promise.all(
      found!.map(async ({ associationId }) => {
        const { association } = await eks.send(
          new DescribePodIdentityAssociationCommand({
            clusterName,
            associationId,
          }),
        );
        return association!;
      }),
    );
  }

  beforeAll(async () => {
    await aws.start({ empty: true });
    eks = aws.clients().eks;
    roleArn = await createRole('collector');
    otherArn = await createRole('other');
    await eks.send(
      new CreateClusterCommand({
        name: clusterName,
        roleArn: await clusterRole(aws.clients()),
        resourcesVpcConfig: { subnetIds: ['subnet-1'] },
      }),
    );
    await eks.send(
      new CreateAddonCommand({
        clusterName,
        addonName,
        podIdentityAssociations: [
          { serviceAccount: 'adot-col-otlp-ingest', roleArn },
        ],
      }),
    );
  });
  afterAll(() => aws.stop());

  it('leaves the associations alone when none are given', async () => {
    const before = await associations();
    const { update: done } = await update({
      addonVersion: 'v1.99.0-eksbuild.1',
    });
    expect(await associations()).toEqual(before);
    const { addon } = await eks.send(
      new DescribeAddonCommand({ clusterName, addonName }),
    );
    expect(addon?.addonVersion).toBe('v1.99.0-eksbuild.1');
    expect(
      await eks.send(
        new DescribeUpdateCommand({
          name: clusterName,
          addonName,
          updateId: done?.id,
        }),
      ),
    ).toMatchObject({
      update: {
        type: 'AddonUpdate',
        status: 'Successful',
        params: [{ type: 'AddonVersion', value: 'v1.99.0-eksbuild.1' }],
      },
    });
  });

  it('changes, adds and deletes to what is given, and deletes all for none', async () => {
    const [before] = await associations();
    await update({
      podIdentityAssociations: [
        { serviceAccount: 'adot-col-otlp-ingest', roleArn: otherArn },
        { serviceAccount: 'adot-col-prom-metrics', roleArn },
      ],
    });
    const changed = await associations();
    expect(changed).toHaveLength(2);
    expect(
      changed.find(each => each.associationId === before.associationId),
    ).toMatchObject({ roleArn: otherArn, ownerArn: before.ownerArn });
    await update({
      podIdentityAssociations: [
        { serviceAccount: 'adot-col-prom-metrics', roleArn },
      ],
    });
    expect(
      (await associations()).map(({ serviceAccount }) => serviceAccount),
    ).toEqual(['adot-col-prom-metrics']);
    await update({ podIdentityAssociations: [] });
    expect(await associations()).toEqual([]);
  });

  it('does not take an association that is not its own', async () => {
    const { association } = await eks.send(
      new CreatePodIdentityAssociationCommand({
        clusterName,
        namespace: 'kube-system',
        serviceAccount: 'taken',
        roleArn,
      }),
    );
    const call = update({
      podIdentityAssociations: [{ serviceAccount: 'taken', roleArn }],
    });
    expect(await failure(call)).toEqual({
      name: 'ResourceInUseException',
      status: 409,
      message: `Association already exists: ${association?.associationId}`,
    });
  });

  it('tells which service accounts of an add-on want a role', async () => {
    const { addons } = await eks.send(
      new DescribeAddonVersionsCommand({ addonName: 'vpc-cni' }),
    );
    const version = addons?.[0].addonVersions?.[0];
    expect(version).toMatchObject({ requiresIamPermissions: true });
    const configuration = await eks.send(
      new DescribeAddonConfigurationCommand({
        addonName: 'vpc-cni',
        addonVersion: version?.addonVersion,
      }),
    );
    expect(configuration.podIdentityConfiguration).toEqual([
      {
        serviceAccount: 'aws-node',
        recommendedManagedPolicies: [
          'arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy',
        ],
      },
    ]);
    const unknown = eks.send(
      new DescribeAddonConfigurationCommand({
        addonName: 'vpc-cni',
        addonVersion: 'v0',
      }),
    );
    expect(await failure(unknown)).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 404,
    });
  });
});
