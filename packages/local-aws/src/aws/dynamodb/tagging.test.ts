import {
  CreateTableCommand,
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  ListTagsOfResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-dynamodb';
import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import {
  failure,
  permissions,
  TestAws,
  type TestClients,
} from '../../__testUtils__';

const ACCOUNT = '111122223333';

const TableName = 'orders';

const ResourceArn = `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/${TableName}`;

describe('tags of tables', () => {
  const aws = new TestAws();
  let admin: TestClients;

  const tags = async () => {
    const { Tags } = await admin.dynamodb.send(
      new ListTagsOfResourceCommand({ ResourceArn }),
    );
    return Tags;
  };

  beforeEach(async () => {
    await aws.start({ empty: true });
    admin = aws.clients();
    await admin.dynamodb.send(
      new CreateTableCommand({
        TableName,
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
        Tags: [{ Key: 'team', Value: 'blue' }],
      }),
    );
  });
  afterEach(() => aws.stop());

  it('are given at creation, added, changed and taken away', async () => {
    await admin.dynamodb.send(
      new TagResourceCommand({
        ResourceArn,
        Tags: [
          { Key: 'team', Value: 'red' },
          { Key: 'stage', Value: 'test' },
        ],
      }),
    );
    expect(await tags()).toEqual([
      { Key: 'team', Value: 'red' },
      { Key: 'stage', Value: 'test' },
    ]);
    await admin.dynamodb.send(
      new UntagResourceCommand({ ResourceArn, TagKeys: ['team', 'none'] }),
    );
    expect(await tags()).toEqual([{ Key: 'stage', Value: 'test' }]);
  });

  it('stay as they were where one too many is asked for', async () => {
    const Tags = Array.from({ length: 50 }, (_, index) => ({
      Key: `key-${index}`,
      Value: '',
    }));
    expect(
      await failure(
        admin.dynamodb.send(new TagResourceCommand({ ResourceArn, Tags })),
      ),
    ).toMatchObject({ name: 'ValidationException' });
    expect(await tags()).toHaveLength(1);
  });

  it('decide who may use a table', async () => {
    const { Role } = await admin.iam.send(
      new CreateRoleCommand({
        RoleName: 'blue',
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
            Action: 'sts:AssumeRole',
          },
        }),
      }),
    );
    await admin.iam.send(
      new PutRolePolicyCommand({
        RoleName: 'blue',
        PolicyName: 'own',
        PolicyDocument: permissions({
          Action: 'dynamodb:DescribeTable',
          Resource: '*',
          Condition: { StringEquals: { 'aws:ResourceTag/team': 'blue' } },
        }),
      }),
    );
    const { Credentials } = await admin.sts.send(
      new AssumeRoleCommand({ RoleArn: Role?.Arn, RoleSessionName: 'me' }),
    );
    const { dynamodb } = aws.clients({
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    });
    const describe = () =>
      dynamodb.send(new DescribeTableCommand({ TableName }));
    await expect(describe()).resolves.toBeDefined();
    await admin.dynamodb.send(
      new UntagResourceCommand({ ResourceArn, TagKeys: ['team'] }),
    );
    expect(await failure(describe())).toMatchObject({
      name: 'AccessDeniedException',
    });
  });

  it('come with settings that nobody changed', async () => {
    const { ContinuousBackupsDescription } = await admin.dynamodb.send(
      new DescribeContinuousBackupsCommand({ TableName }),
    );
    expect(ContinuousBackupsDescription).toEqual({
      ContinuousBackupsStatus: 'ENABLED',
      PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: 'DISABLED' },
    });
    const { TimeToLiveDescription } = await admin.dynamodb.send(
      new DescribeTimeToLiveCommand({ TableName }),
    );
    expect(TimeToLiveDescription).toEqual({ TimeToLiveStatus: 'DISABLED' });
  });
});
