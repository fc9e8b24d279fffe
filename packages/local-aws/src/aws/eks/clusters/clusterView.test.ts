import { X509Certificate } from 'node:crypto';
import {
  CreateClusterCommand,
  DescribeClusterCommand,
  ListAddonsCommand,
  LogType,
  UpdateClusterConfigCommand,
  type CreateClusterCommandInput,
  type UpdateClusterConfigCommandInput,
} from '@aws-sdk/client-eks';
import { clusterRole, failure, TestAws } from '../../../__testUtils__';

describe('a new cluster', () => {
  const aws = new TestAws();

  async function create(input: Partial<CreateClusterCommandInput>) {
    const { cluster } = await aws.clients().eks.send(
      new CreateClusterCommand({
        name: 'new',
        roleArn: await clusterRole(aws.clients()),
        resourcesVpcConfig: {},
        ...input,
      }),
    );
    return cluster!;
  }

  beforeEach(() => aws.start({ empty: true }));
  afterEach(() => aws.stop());

  // https://docs.aws.amazon.com/eks/latest/APIReference/API_Certificate.html
  it('has a certificate authority that a kubeconfig can hold', async () => {
    const { certificateAuthority } = await create({});
    const pem = Buffer.from(certificateAuthority!.data!, 'base64');
    const certificate = new X509Certificate(pem);
    expect(certificate).toMatchObject({ ca: true, subject: 'CN=kubernetes' });
    expect(certificate.verify(certificate.publicKey)).toBe(true);
  });

  // https://docs.aws.amazon.com/eks/latest/APIReference/API_Cluster.html
  it('has the settings of a cluster of which nothing was said', async () => {
    const cluster = await create({});
    expect(cluster).toMatchObject({
      logging: {
        clusterLogging: [
          {
            types: [
              'api',
              'audit',
              'authenticator',
              'controllerManager',
              'scheduler',
            ],
            enabled: false,
          },
        ],
      },
      accessConfig: { authenticationMode: 'CONFIG_MAP' },
      upgradePolicy: { supportType: 'EXTENDED' },
      deletionProtection: false,
    });
  });

  // https://docs.aws.amazon.com/eks/latest/APIReference/API_Logging.html
  it('sends the logs that it is told to, until it is told otherwise', async () => {
    const on = (...types: LogType[]) => ({
      clusterLogging: [{ types, enabled: true }],
    });
    const { logging } = await create({ logging: on('scheduler', 'api') });
    expect(logging?.clusterLogging).toEqual([
      { types: ['api', 'scheduler'], enabled: true },
      {
        types: ['audit', 'authenticator', 'controllerManager'],
        enabled: false,
      },
    ]);
    const { eks } = aws.clients();
    const change = (input: Partial<UpdateClusterConfigCommandInput>) =>
      eks.send(new UpdateClusterConfigCommand({ name: 'new', ...input }));
    const { update } = await change({
      logging: {
        clusterLogging: [
          { types: ['api', 'scheduler'], enabled: false },
          { types: ['audit'], enabled: true },
        ],
      },
    });
    expect(update).toMatchObject({
      type: 'LoggingUpdate',
      status: 'Successful',
    });
    const { cluster } = await eks.send(
      new DescribeClusterCommand({ name: 'new' }),
    );
    expect(cluster?.logging?.clusterLogging?.[0]).toEqual({
      types: ['audit'],
      enabled: true,
    });
    const all = Object.values(LogType);
    await change({ logging: on(...all) });
    const whole = await eks.send(new DescribeClusterCommand({ name: 'new' }));
    expect(whole.cluster?.logging).toEqual(on(...all));
    // https://github.com/aws-quickstart/quickstart-amazon-eks-cluster-resource-provider/issues/38
    expect(await failure(change({ logging: on('audit') }))).toEqual({
      name: 'InvalidParameterException',
      message: 'No changes needed for the logging config provided',
      status: 400,
    });
    // https://github.com/kubernetes-sigs/cluster-api-provider-aws/issues/3553
    expect(
      await failure(
        change({
          logging: on('api'),
          accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
        }),
      ),
    ).toMatchObject({
      name: 'InvalidParameterException',
      message: 'Only one type of update can be allowed.',
    });
    expect(
      await failure(create({ name: 'other', logging: on('pods' as LogType) })),
    ).toMatchObject({ name: 'InvalidParameterException', status: 400 });
  });

  // https://github.com/surajincloud/kubectl-eks/issues/72
  it.each(['a.b', '-a', 'x'.repeat(101)])(
    'is not looked for by %j, which is no name of one',
    async name => {
      const { eks } = aws.clients();
      expect(
        await failure(eks.send(new DescribeClusterCommand({ name }))),
      ).toMatchObject({
        name: 'InvalidParameterException',
        message: expect.stringMatching(
          /^The parameter name contains invalid characters\./,
        ),
      });
      expect(
        await failure(eks.send(new ListAddonsCommand({ clusterName: name }))),
      ).toMatchObject({
        message: expect.stringMatching(
          /^The parameter clusterName contains invalid characters\./,
        ),
      });
    },
  );

  it('keeps its security group', async () => {
    const { resourcesVpcConfig } = await create({});
    const group = resourcesVpcConfig?.clusterSecurityGroupId;
    expect(group).toMatch(/^sg-[0-9a-f]{17}$/);
    const { cluster } = await aws
      .clients()
      .eks.send(new DescribeClusterCommand({ name: 'new' }));
    expect(cluster?.resourcesVpcConfig?.clusterSecurityGroupId).toBe(group);
  });

  // https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html#AmazonEKS-CreateCluster-request-clientRequestToken
  it('is made once for one client request token', async () => {
    const first = await create({ clientRequestToken: 'once' });
    expect(await create({ clientRequestToken: 'once' })).toEqual(first);
    expect(
      await failure(create({ clientRequestToken: 'again' })),
    ).toMatchObject({ name: 'ResourceInUseException' });
  });

  // https://docs.aws.amazon.com/eks/latest/APIReference/API_VpcConfigRequest.html
  it('is reached from the internet, and is not in Auto Mode, unless told', async () => {
    const cluster = await create({});
    expect(cluster.resourcesVpcConfig).toMatchObject({
      endpointPublicAccess: true,
      endpointPrivateAccess: false,
      publicAccessCidrs: ['0.0.0.0/0'],
    });
    expect(cluster.computeConfig).toBeUndefined();
  });

  // https://docs.aws.amazon.com/eks/latest/userguide/auto-enable-existing.html
  it('is as told', async () => {
    const autoMode = {
      computeConfig: { enabled: true },
      kubernetesNetworkConfig: { elasticLoadBalancing: { enabled: true } },
      storageConfig: { blockStorage: { enabled: true } },
    };
    const cluster = await create({
      resourcesVpcConfig: {
        endpointPublicAccess: false,
        endpointPrivateAccess: true,
      },
      ...autoMode,
    });
    expect(cluster.resourcesVpcConfig).toMatchObject({
      endpointPublicAccess: false,
      endpointPrivateAccess: true,
    });
    expect(cluster).toMatchObject(autoMode);
    expect(
      await failure(
        create({ name: 'half', computeConfig: autoMode.computeConfig }),
      ),
    ).toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(/^For EKS Auto Mode, please ensure/),
    });
  });
});
