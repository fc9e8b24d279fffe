import {
  CreateTableCommand,
  DeleteResourcePolicyCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  GetResourcePolicyCommand,
  PutResourcePolicyCommand,
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

const TableName = 'carts';

const TABLE = `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/${TableName}`;

const CALLER = `arn:aws:iam::${ACCOUNT}:role/caller`;

function tablePolicy(...statements: object[]): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map(statement => ({
      Principal: { AWS: CALLER },
      Resource: TABLE,
      ...statement,
    })),
  });
}

const mayDescribe = tablePolicy({
  Effect: 'Allow',
  Action: 'dynamodb:DescribeTable',
});

describe('policies of tables', () => {
  const aws = new TestAws();
  let admin: TestClients;
  let me: TestClients['dynamodb'];

  const get = (ResourceArn = TABLE) =>
    admin.dynamodb.send(new GetResourcePolicyCommand({ ResourceArn }));
  const put = (Policy: string, ExpectedRevisionId?: string) =>
    admin.dynamodb.send(
      new PutResourcePolicyCommand({
        ResourceArn: TABLE,
        Policy,
        ExpectedRevisionId,
      }),
    );
  const remove = (ExpectedRevisionId?: string) =>
    admin.dynamodb.send(
      new DeleteResourcePolicyCommand({
        ResourceArn: TABLE,
        ExpectedRevisionId,
      }),
    );

  beforeAll(async () => {
    await aws.start({ empty: true });
    admin = aws.clients();
    await admin.dynamodb.send(
      new CreateTableCommand({
        TableName,
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
    await admin.iam.send(
      new CreateRoleCommand({
        RoleName: 'caller',
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
    const { Credentials } = await admin.sts.send(
      new AssumeRoleCommand({ RoleArn: CALLER, RoleSessionName: 'me' }),
    );
    me = aws.clients({
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    }).dynamodb;
  });
  afterAll(() => aws.stop());
  beforeEach(() => remove());

  it('are put, read and deleted, whatever was there', async () => {
    expect(await failure(get())).toMatchObject({
      name: 'PolicyNotFoundException',
      status: 400,
    });
    const { RevisionId } = await put(mayDescribe);
    expect(await get()).toMatchObject({ Policy: mayDescribe, RevisionId });
    expect((await put(mayDescribe)).RevisionId).toBe(RevisionId);
    expect((await remove()).RevisionId).toBe(RevisionId);
    expect((await remove()).RevisionId).toBe('');
    expect(await failure(get())).toMatchObject({
      name: 'PolicyNotFoundException',
    });
  });

  it('are changed only from the revision that is meant', async () => {
    const other = tablePolicy({
      Effect: 'Deny',
      Action: 'dynamodb:DescribeTimeToLive',
    });
    const mismatch = { name: 'PolicyNotFoundException' };
    expect(await failure(put(mayDescribe, '1'))).toMatchObject(mismatch);
    const first = await put(mayDescribe, 'NO_POLICY');
    expect(await failure(put(other, 'NO_POLICY'))).toMatchObject(mismatch);
    const second = await put(other, first.RevisionId);
    expect(second.RevisionId).not.toBe(first.RevisionId);
    expect(await failure(remove(first.RevisionId))).toMatchObject(mismatch);
    await expect(remove(second.RevisionId)).resolves.toBeDefined();
  });

  it.each([
    ['that is no document', 'Allow everything'],
    [
      'without principal',
      permissions({ Action: 'dynamodb:*', Resource: TABLE }),
    ],
    ['that is too large', mayDescribe + ' '.repeat(20 * 1024)],
  ])('are not put where one is %s', async (_, policy) => {
    expect(await failure(put(policy))).toMatchObject({
      name: 'ValidationException',
      status: 400,
    });
  });

  it.each([
    ['a table that is not there', `${TABLE}s`, 'ResourceNotFoundException'],
    ['an index', `${TABLE}/index/by-date`, 'ValidationException'],
    ['a bucket', 'arn:aws:s3:::carts', 'ValidationException'],
    ['a stream, which is not served', `${TABLE}/stream/1`, 'NotImplemented'],
  ])('are not read of %s', async (_, arn, name) => {
    expect(await failure(get(arn))).toMatchObject({ name });
  });

  it('are for those alone who may', async () => {
    await admin.iam.send(
      new PutRolePolicyCommand({
        RoleName: 'caller',
        PolicyName: 'inline',
        PolicyDocument: permissions({
          Action: 'dynamodb:DescribeTable',
          Resource: TABLE,
        }),
      }),
    );
    const call = me.send(new GetResourcePolicyCommand({ ResourceArn: TABLE }));
    expect(await failure(call)).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        `dynamodb:GetResourcePolicy on resource: ${TABLE}`,
      ),
    });
  });

  it('give to a role of the account by themselves, and take from it', async () => {
    await admin.iam.send(
      new PutRolePolicyCommand({
        RoleName: 'caller',
        PolicyName: 'inline',
        PolicyDocument: permissions({
          Action: 'dynamodb:DescribeTimeToLive',
          Resource: TABLE,
        }),
      }),
    );
    const describe_ = () => me.send(new DescribeTableCommand({ TableName }));
    const read = () => me.send(new DescribeTimeToLiveCommand({ TableName }));
    await expect(read()).resolves.toBeDefined();
    expect(await failure(describe_())).toMatchObject({
      name: 'AccessDeniedException',
    });

    await put(mayDescribe);
    await expect(describe_()).resolves.toBeDefined();

    await put(
      tablePolicy({ Effect: 'Deny', Action: 'dynamodb:DescribeTimeToLive' }),
    );
    expect(await failure(read())).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        'with an explicit deny in a resource-based policy',
      ),
    });
  });
});
