import { LookupEventsCommand } from '@aws-sdk/client-cloudtrail';
import {
  CreateTableCommand,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import {
  CreateClusterCommand,
  CreatePodIdentityAssociationCommand,
  DeletePodIdentityAssociationCommand,
  DescribeClusterCommand,
  ListClustersCommand,
  ListPodIdentityAssociationsCommand,
} from '@aws-sdk/client-eks';
import {
  CreateRoleCommand,
  GetRoleCommand,
  ListRolesCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateBucketCommand, ListBucketsCommand } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import {
  assumeForPodAs,
  clusterRole,
  failure,
  podTrust,
  TestAws,
} from '../../src/__testUtils__';

const ONE = { accessKeyId: '222233334444', secretAccessKey: 'test' };
const OTHER = { accessKeyId: '555566667777', secretAccessKey: 'test' };

describe('several accounts', () => {
  const aws = new TestAws();
  beforeAll(() => aws.start({ empty: true }));
  afterAll(() => aws.stop());

  it.each([
    ['test', '111122223333'],
    ['111122223333', '111122223333'],
    ['222233334444', '222233334444'],
    ['000000000000', '000000000000'],
  ])('%s is the administrator of %s', async (accessKeyId, account) => {
    const { sts } = aws.clients({ accessKeyId, secretAccessKey: 'test' });
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: account,
      Arn: `arn:aws:iam::${account}:user/administrator`,
    });
  });

  it.each(['22223333444', '2222333344445', 'AKIA22223333'])(
    '%s is nobody',
    async accessKeyId => {
      const { sts } = aws.clients({ accessKeyId, secretAccessKey: 'test' });
      expect(
        await failure(sts.send(new GetCallerIdentityCommand({}))),
      ).toMatchObject({ name: 'InvalidClientTokenId', status: 403 });
    },
  );

  it('takes no other secret', async () => {
    const { sts } = aws.clients({ ...ONE, secretAccessKey: 'guess' });
    expect(
      await failure(sts.send(new GetCallerIdentityCommand({}))),
    ).toMatchObject({ name: 'SignatureDoesNotMatch', status: 403 });
  });

  it('have their own roles, clusters, tables, buckets and events', async () => {
    const one = aws.clients(ONE);
    const other = aws.clients(OTHER);
    const { Role } = await one.iam.send(
      new CreateRoleCommand({
        RoleName: 'mine',
        AssumeRolePolicyDocument: podTrust(),
      }),
    );
    expect(Role?.Arn).toBe('arn:aws:iam::222233334444:role/mine');
    const { cluster } = await one.eks.send(
      new CreateClusterCommand({
        name: 'mine',
        roleArn: await clusterRole(one),
        resourcesVpcConfig: {},
      }),
    );
    expect(cluster?.arn).toBe(
      'arn:aws:eks:us-east-1:222233334444:cluster/mine',
    );
    await one.s3.send(new CreateBucketCommand({ Bucket: 'only-mine' }));
    await one.dynamodb.send(
      new CreateTableCommand({
        TableName: 'mine',
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
    expect(
      await failure(other.iam.send(new GetRoleCommand({ RoleName: 'mine' }))),
    ).toMatchObject({ name: 'NoSuchEntityException' });
    expect((await other.iam.send(new ListRolesCommand({}))).Roles).toEqual([]);
    expect(
      (await other.eks.send(new ListClustersCommand({}))).clusters,
    ).toEqual([]);
    expect((await other.s3.send(new ListBucketsCommand({}))).Buckets).toEqual(
      [],
    );
    expect(
      (await other.dynamodb.send(new ListTablesCommand({}))).TableNames,
    ).toEqual([]);
    const { Events } = await other.cloudtrail.send(
      new LookupEventsCommand({
        LookupAttributes: [
          { AttributeKey: 'EventName', AttributeValue: 'CreateRole' },
        ],
      }),
    );
    expect(Events).toEqual([]);
  });

  it('cannot take the name of a bucket of another', async () => {
    const { s3 } = aws.clients(ONE);
    await s3.send(new CreateBucketCommand({ Bucket: 'taken' }));
    expect(
      await failure(
        aws
          .clients(OTHER)
          .s3.send(new CreateBucketCommand({ Bucket: 'taken' })),
      ),
    ).toMatchObject({ name: 'BucketAlreadyExists', status: 409 });
  });
});

describe('clusters of one name in two Regions', () => {
  const clusterName = 'prod';
  const pod = { namespace: 'shop', serviceAccount: 'api' };
  const aws = new TestAws();
  const eksOf = (region: string) => aws.clients(ONE, region).eks;
  const assume = (region: string) =>
    assumeForPodAs(
      { url: aws.url, credentials: ONE, region },
      clusterName,
      pod,
    );

  beforeAll(async () => {
    await aws.start({ empty: true });
    await aws.clients(ONE).iam.send(
      new CreateRoleCommand({
        RoleName: 'api',
        AssumeRolePolicyDocument: podTrust({
          StringEquals: {
            'aws:RequestTag/eks-cluster-arn':
              'arn:aws:eks:eu-west-1:222233334444:cluster/prod',
          },
        }),
      }),
    );
    for (const region of ['eu-west-1', 'eu-central-1']) {
      await eksOf(region).send(
        new CreateClusterCommand({
          name: clusterName,
          roleArn: await clusterRole(aws.clients(ONE)),
          resourcesVpcConfig: {},
        }),
      );
    }
  });
  afterAll(() => aws.stop());

  function associate(region: string, clientRequestToken?: string) {
    return eksOf(region).send(
      new CreatePodIdentityAssociationCommand({
        ...pod,
        clusterName,
        roleArn: 'arn:aws:iam::222233334444:role/api',
        clientRequestToken,
      }),
    );
  }

  async function idsOf(region: string) {
    const { associations } = await eksOf(region).send(
      new ListPodIdentityAssociationsCommand({ clusterName }),
    );
    return associations?.map(({ associationId }) => associationId);
  }

  it('have associations, tokens and issuers of their own', async () => {
    const { association: first } = await associate('eu-west-1', 'token');
    expect(await idsOf('eu-central-1')).toEqual([]);
    const { association: second } = await associate('eu-central-1', 'token');
    expect(second?.associationId).not.toBe(first?.associationId);
    expect(second?.associationArn).toContain(':eu-central-1:');
    expect(await idsOf('eu-west-1')).toEqual([first?.associationId]);
    expect(
      await failure(
        eksOf('eu-west-1').send(
          new DeletePodIdentityAssociationCommand({
            clusterName,
            associationId: second?.associationId,
          }),
        ),
      ),
    ).toMatchObject({ name: 'ResourceNotFoundException' });
    const issuer = async (region: string) =>
      (
        await eksOf(region).send(
          new DescribeClusterCommand({ name: clusterName }),
        )
      ).cluster?.identity?.oidc?.issuer;
    expect(await issuer('eu-west-1')).toMatch(
      /^https:\/\/oidc\.eks\.eu-west-1\.amazonaws\.com\/id\/[0-9A-F]{32}$/,
    );
    expect(await issuer('eu-central-1')).not.toBe(await issuer('eu-west-1'));
  });

  it('are told apart by a trust policy that names the ARN, and not by one that names the name', async () => {
    expect(await assume('eu-west-1')).toMatchObject({ status: 200 });
    expect(await assume('eu-central-1')).toMatchObject({
      status: 400,
      error: 'AccessDeniedException',
    });
    await aws.clients(ONE).iam.send(
      new UpdateAssumeRolePolicyCommand({
        RoleName: 'api',
        PolicyDocument: podTrust({
          StringEquals: { 'aws:RequestTag/eks-cluster-name': clusterName },
        }),
      }),
    );
    expect(await assume('eu-central-1')).toMatchObject({ status: 200 });
  });
});
