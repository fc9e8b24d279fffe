import {
  CreateAddonCommand,
  type CreateAddonCommandInput,
  CreateClusterCommand,
  ListPodIdentityAssociationsCommand,
} from '@aws-sdk/client-eks';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import {
  clusterRole,
  failure,
  podTrust,
  TestAws,
} from '../../../__testUtils__';

const clusterName = 'prod';

const roleArn = 'arn:aws:iam::111122223333:role/pod';

describe('a new add-on', () => {
  const aws = new TestAws();

  async function create(input: Omit<CreateAddonCommandInput, 'clusterName'>) {
    const { addon } = await aws
      .clients()
      .eks.send(new CreateAddonCommand({ clusterName, ...input }));
    return addon!;
  }

  beforeEach(async () => {
    await aws.start({ empty: true });
    const { eks, iam } = aws.clients();
    await eks.send(
      new CreateClusterCommand({
        name: clusterName,
        roleArn: await clusterRole(aws.clients()),
        resourcesVpcConfig: {},
      }),
    );
    await iam.send(
      new CreateRoleCommand({
        RoleName: 'pod',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
  });
  afterEach(() => aws.stop());

  // https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateAddon.html: the version must be one of DescribeAddonVersions
  it('has the default version of its own kind', async () => {
    expect(await create({ addonName: 'coredns' })).toMatchObject({
      addonVersion: 'v1.12.3-eksbuild.1',
      namespaceConfig: { namespace: 'kube-system' },
    });
  });

  // https://docs.aws.amazon.com/eks/latest/APIReference/API_AddonNamespaceConfigRequest.html
  it.each([
    [undefined, 'amazon-cloudwatch'],
    [{ namespace: 'monitoring' }, 'monitoring'],
  ])(
    'runs in the namespace that %j says, and so do its associations',
    async (namespaceConfig, namespace) => {
      const addon = await create({
        addonName: 'amazon-cloudwatch-observability',
        namespaceConfig,
        podIdentityAssociations: [
          { serviceAccount: 'cloudwatch-agent', roleArn },
        ],
      });
      expect(addon.namespaceConfig).toEqual({ namespace });
      const { associations } = await aws
        .clients()
        .eks.send(new ListPodIdentityAssociationsCommand({ clusterName }));
      expect(associations).toMatchObject([
        { namespace, serviceAccount: 'cloudwatch-agent' },
      ]);
    },
  );

  // https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateAddon.html#AmazonEKS-CreateAddon-request-clientRequestToken
  it('is made once for one client request token', async () => {
    const request = { addonName: 'coredns', clientRequestToken: 'once' };
    const first = await create(request);
    expect(await create(request)).toEqual(first);
    expect(
      await failure(create({ ...request, clientRequestToken: 'again' })),
    ).toMatchObject({ name: 'ResourceInUseException' });
  });
});
