import {
  CreateClusterCommand,
  CreatePodIdentityAssociationCommand,
  DescribeAddonConfigurationCommand,
  DescribeClusterCommand,
  ListClustersCommand,
} from '@aws-sdk/client-eks';
import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  GetRoleCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  HeadBucketCommand,
  ListBucketsCommand,
} from '@aws-sdk/client-s3';
import {
  AssumeRoleCommand,
  GetCallerIdentityCommand,
} from '@aws-sdk/client-sts';
import {
  assumeForPodAs,
  clusterRole,
  failure,
  podTrust,
  TestAws,
  type TestCredentials,
} from '../../src/__testUtils__';

const ACCOUNT = '222233334444';
const ADMINISTRATOR = { accessKeyId: ACCOUNT, secretAccessKey: 'test' };

describe.each([
  ['aws', 'eu-west-1', 'amazonaws.com'],
  ['aws-cn', 'cn-north-1', 'amazonaws.com.cn'],
  ['aws-us-gov', 'us-gov-west-1', 'amazonaws.com'],
])('the partition %s', (partition, region, domain) => {
  const aws = new TestAws();
  const clients = (credentials: TestCredentials = ADMINISTRATOR) =>
    aws.clients(credentials, region);
  beforeAll(() => aws.start({ empty: true }));
  afterAll(() => aws.stop());

  it('has ARNs and hosts of its own, and the same service principal', async () => {
    const { eks, iam, sts } = clients();
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Arn: `arn:${partition}:iam::${ACCOUNT}:user/administrator`,
    });
    const { Role } = await iam.send(
      new CreateRoleCommand({
        RoleName: 'api',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
    expect(Role?.Arn).toBe(`arn:${partition}:iam::${ACCOUNT}:role/api`);
    await iam.send(
      new AttachRolePolicyCommand({
        RoleName: 'api',
        PolicyArn: `arn:${partition}:iam::aws:policy/AmazonS3ReadOnlyAccess`,
      }),
    );
    await eks.send(
      new CreateClusterCommand({
        name: 'prod',
        roleArn: await clusterRole({ iam }),
        resourcesVpcConfig: {},
      }),
    );
    const { cluster } = await eks.send(
      new DescribeClusterCommand({ name: 'prod' }),
    );
    expect(cluster).toMatchObject({
      arn: `arn:${partition}:eks:${region}:${ACCOUNT}:cluster/prod`,
      endpoint: expect.stringMatching(`\\.${region}\\.eks\\.${domain}$`),
      identity: {
        oidc: {
          issuer: expect.stringMatching(
            `^https://oidc\\.eks\\.${region}\\.${domain}/id/`,
          ),
        },
      },
    });
    const { association } = await eks.send(
      new CreatePodIdentityAssociationCommand({
        clusterName: 'prod',
        namespace: 'shop',
        serviceAccount: 'api',
        roleArn: Role?.Arn,
      }),
    );
    expect(association?.associationArn).toContain(`arn:${partition}:eks:`);
    const { body } = await assumeForPodAs(
      { url: aws.url, credentials: ADMINISTRATOR, region },
      'prod',
      { namespace: 'shop', serviceAccount: 'api' },
    );
    expect(body.assumedRoleUser?.arn).toContain(
      `arn:${partition}:sts::${ACCOUNT}:assumed-role/api/`,
    );
  });

  it('recommends its own policies', async () => {
    const { podIdentityConfiguration } = await clients().eks.send(
      new DescribeAddonConfigurationCommand({
        addonName: 'vpc-cni',
        addonVersion: 'v1.20.1-eksbuild.3',
      }),
    );
    expect(podIdentityConfiguration).toEqual([
      {
        serviceAccount: 'aws-node',
        recommendedManagedPolicies: [
          `arn:${partition}:iam::aws:policy/AmazonEKS_CNI_Policy`,
        ],
      },
    ]);
  });
});

describe('between partitions', () => {
  const aws = new TestAws();
  const china = () => aws.clients(ADMINISTRATOR, 'cn-north-1');
  const world = () => aws.clients(ADMINISTRATOR, 'eu-west-1');
  const trust = JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: 'sts:AssumeRole',
    },
  });
  beforeAll(() => aws.start({ empty: true }));
  afterAll(() => aws.stop());

  it('accounts of one id have nothing in common', async () => {
    await china().iam.send(
      new CreateRoleCommand({ RoleName: 'r', AssumeRolePolicyDocument: trust }),
    );
    expect(
      await failure(world().iam.send(new GetRoleCommand({ RoleName: 'r' }))),
    ).toMatchObject({ name: 'NoSuchEntityException' });
  });

  it('bucket names can be the same', async () => {
    await china().s3.send(
      new CreateBucketCommand({
        Bucket: 'same-name',
        CreateBucketConfiguration: { LocationConstraint: 'cn-north-1' },
      }),
    );
    const head = new HeadBucketCommand({ Bucket: 'same-name' });
    expect(await failure(world().s3.send(head))).toMatchObject({
      name: 'NotFound',
    });
  });

  it('no role is assumed, and no session is good', async () => {
    await world().iam.send(
      new CreateRoleCommand({ RoleName: 'w', AssumeRolePolicyDocument: trust }),
    );
    const assume = new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${ACCOUNT}:role/w`,
      RoleSessionName: 'test',
    });
    expect(await failure(china().sts.send(assume))).toMatchObject({
      name: 'AccessDenied',
    });
    const { Credentials } = await world().sts.send(assume);
    const session = {
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    };
    const identity = new GetCallerIdentityCommand({});
    await aws.clients(session, 'us-east-1').sts.send(identity);
    expect(
      await failure(aws.clients(session, 'cn-north-1').sts.send(identity)),
    ).toMatchObject({ name: 'InvalidClientTokenId', status: 403 });
  });

  it('EKS takes no role of another', async () => {
    const { eks } = china();
    await eks.send(
      new CreateClusterCommand({
        name: 'prod',
        roleArn: await clusterRole(china()),
        resourcesVpcConfig: {},
      }),
    );
    expect(
      await failure(
        eks.send(
          new CreatePodIdentityAssociationCommand({
            clusterName: 'prod',
            namespace: 'n',
            serviceAccount: 's',
            roleArn: `arn:aws:iam::${ACCOUNT}:role/w`,
          }),
        ),
      ),
    ).toMatchObject({ message: 'Cross-account pass role is not allowed.' });
  });
});

describe('a Region that does not exist', () => {
  const aws = new TestAws();
  beforeAll(() => aws.start({ empty: true }));
  afterAll(() => aws.stop());

  it('is refused by every service in its own way', async () => {
    const { eks, s3, sts } = aws.clients(ADMINISTRATOR, 'mars-north-1');
    const message = 'Credential should be scoped to a valid region.';
    expect(await failure(eks.send(new ListClustersCommand({})))).toEqual({
      name: 'InvalidSignatureException',
      message,
      status: 403,
    });
    expect(await failure(sts.send(new GetCallerIdentityCommand({})))).toEqual({
      name: 'SignatureDoesNotMatch',
      message,
      status: 403,
    });
    expect(await failure(s3.send(new ListBucketsCommand({})))).toMatchObject({
      name: 'AuthorizationHeaderMalformed',
      status: 400,
    });
  });
});
