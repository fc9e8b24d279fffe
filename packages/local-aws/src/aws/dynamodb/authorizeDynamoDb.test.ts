import {
  DeleteTableCommand,
  DescribeTableCommand,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { failure, permissions, type TestClients } from '../../__testUtils__';
import { ACCOUNT, OrdersAws, TABLE, TableName } from './__testUtils__';

describe('DynamoDB for a session', () => {
  const aws = new OrdersAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  let me: TestClients['dynamodb'];

  async function may(...statements: object[]): Promise<void> {
    await aws.clients().iam.send(
      new PutRolePolicyCommand({
        RoleName: 'caller',
        PolicyName: 'inline',
        PolicyDocument: permissions(...statements),
      }),
    );
  }

  beforeAll(async () => {
    const { Role } = await aws.clients().iam.send(
      new CreateRoleCommand({
        RoleName: 'caller',
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
            Action: ['sts:AssumeRole', 'sts:TagSession'],
          },
        }),
      }),
    );
    const { Credentials } = await aws.clients().sts.send(
      new AssumeRoleCommand({
        RoleArn: Role?.Arn,
        RoleSessionName: 'me',
        Tags: [{ Key: 'customer', Value: 'bob' }],
      }),
    );
    me = aws.clients({
      accessKeyId: Credentials!.AccessKeyId!,
      secretAccessKey: Credentials!.SecretAccessKey!,
      sessionToken: Credentials!.SessionToken,
    }).dynamodb;
  });

  it('is refused in the words of DynamoDB', async () => {
    await may({ Action: 'dynamodb:Describe*', Resource: TABLE });
    await me.send(new DescribeTableCommand({ TableName }));
    const subject = `User: arn:aws:sts::${ACCOUNT}:assumed-role/caller/me is not authorized to perform:`;
    expect(
      await failure(me.send(new DeleteTableCommand({ TableName }))),
    ).toEqual({
      name: 'AccessDeniedException',
      status: 400,
      message: `${subject} dynamodb:DeleteTable on resource: ${TABLE} because no identity-based policy allows the dynamodb:DeleteTable action`,
    });
    expect(await failure(me.send(new ListTablesCommand({})))).toMatchObject({
      message: expect.stringContaining(
        `dynamodb:ListTables on resource: arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/*`,
      ),
    });
  });
});
