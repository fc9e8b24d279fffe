import {
  DeleteTableCommand,
  DescribeTableCommand,
  GetItemCommand,
  ListTablesCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { failure, permissions, type TestClients } from '../../__testUtils__';
import { ACCOUNT, item, OrdersAws, TABLE, TableName } from './__testUtils__';

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
    await aws.putOrders();
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

  it('can be held to the partition of its tag', async () => {
    await may({
      Action: ['dynamodb:GetItem', 'dynamodb:Query'],
      Resource: TABLE,
      Condition: {
        'ForAllValues:StringEquals': {
          'dynamodb:LeadingKeys': ['${aws:PrincipalTag/customer}'],
        },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    });
    const get = (customer: string) =>
      me.send(new GetItemCommand({ TableName, Key: item(customer, 5) }));
    const ask = (customer: string) =>
      me.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'customer = :c',
          ExpressionAttributeValues: { ':c': { S: customer } },
        }),
      );
    await get('bob');
    expect((await ask('bob')).Count).toBe(4);
    expect(await failure(get('eve'))).toMatchObject({
      name: 'AccessDeniedException',
    });
    expect(await failure(ask('eve'))).toMatchObject({
      name: 'AccessDeniedException',
    });
  });
});
