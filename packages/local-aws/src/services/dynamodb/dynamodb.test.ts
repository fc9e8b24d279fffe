import {
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  type AttributeValue,
  type CreateTableCommandInput,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import {
  failure,
  permissions,
  TestAws,
  type TestClients,
} from '../__testUtils__';

const ACCOUNT = '111122223333';
const TableName = 'orders';
const TABLE = `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/${TableName}`;

describe('DynamoDB', () => {
  const aws = new TestAws();
  let admin: TestClients;
  let dynamodb: TestClients['dynamodb'];

  function createTable(input: Partial<CreateTableCommandInput> = {}) {
    return dynamodb.send(
      new CreateTableCommand({
        TableName,
        AttributeDefinitions: [
          { AttributeName: 'customer', AttributeType: 'S' },
          { AttributeName: 'number', AttributeType: 'N' },
        ],
        KeySchema: [
          { AttributeName: 'customer', KeyType: 'HASH' },
          { AttributeName: 'number', KeyType: 'RANGE' },
        ],
        BillingMode: 'PAY_PER_REQUEST',
        ...input,
      }),
    );
  }

  function item(
    customer: string,
    number: number,
  ): Record<string, AttributeValue> {
    return { customer: { S: customer }, number: { N: String(number) } };
  }

  function put(Item: Record<string, AttributeValue>) {
    return dynamodb.send(new PutItemCommand({ TableName, Item }));
  }

  beforeAll(async () => {
    await aws.start({ empty: true });
    admin = aws.clients();
    dynamodb = admin.dynamodb;
    await createTable();
  });
  afterAll(() => aws.stop());

  describe('tables', () => {
    it('are shown and listed, in pages', async () => {
      const { Table } = await dynamodb.send(
        new DescribeTableCommand({ TableName: TABLE }),
      );
      expect(Table).toMatchObject({
        TableName,
        TableArn: TABLE,
        TableStatus: 'ACTIVE',
        KeySchema: [
          { AttributeName: 'customer', KeyType: 'HASH' },
          { AttributeName: 'number', KeyType: 'RANGE' },
        ],
        CreationDateTime: expect.any(Date),
      });
      await createTable({ TableName: 'another' });
      const first = await dynamodb.send(new ListTablesCommand({ Limit: 1 }));
      expect(first).toMatchObject({
        TableNames: ['another'],
        LastEvaluatedTableName: 'another',
      });
      const second = await dynamodb.send(
        new ListTablesCommand({ ExclusiveStartTableName: 'another' }),
      );
      expect(second.TableNames).toEqual([TableName]);
      expect(second.LastEvaluatedTableName).toBeUndefined();
    });

    it.each<[string, Partial<CreateTableCommandInput>, object]>([
      [
        'that is there',
        {},
        {
          name: 'ResourceInUseException',
          status: 400,
          message: 'Table already exists: orders',
        },
      ],
      [
        'with a short name',
        { TableName: 'ab' },
        {
          name: 'ValidationException',
          status: 400,
          message:
            "1 validation error detected: Value 'ab' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 3",
        },
      ],
      [
        'without capacity',
        { TableName: 'capacity', BillingMode: 'PROVISIONED' },
        {
          name: 'ValidationException',
          message:
            'One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED',
        },
      ],
      [
        'with an attribute that is no key',
        {
          TableName: 'attributes',
          KeySchema: [{ AttributeName: 'customer', KeyType: 'HASH' }],
        },
        {
          name: 'ValidationException',
          message:
            'One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions',
        },
      ],
      [
        'with a stream, which is not served',
        { TableName: 'stream', StreamSpecification: { StreamEnabled: true } },
        {
          name: 'NotImplemented',
          status: 501,
          message:
            'local-aws does not implement dynamodb:CreateTable with StreamSpecification',
        },
      ],
    ])('refuses one %s', async (_, input, expected) => {
      expect(await failure(createTable(input))).toMatchObject(expected);
    });

    it('are deleted unless protected', async () => {
      await createTable({ TableName: 'gone' });
      const remove = (name: string) =>
        dynamodb.send(new DeleteTableCommand({ TableName: name }));
      expect((await remove('gone')).TableDescription?.TableStatus).toBe(
        'DELETING',
      );
      expect(await failure(remove('gone'))).toEqual({
        name: 'ResourceNotFoundException',
        status: 400,
        message: 'Requested resource not found: Table: gone not found',
      });
      await createTable({
        TableName: 'protected',
        DeletionProtectionEnabled: true,
      });
      expect(await failure(remove('protected'))).toMatchObject({
        name: 'ValidationException',
      });
    });
  });

  describe('items', () => {
    it('are put, read and deleted by their key, whatever they hold', async () => {
      const whole: Record<string, AttributeValue> = {
        ...item('ann', 1),
        bytes: { B: Uint8Array.of(1, 2, 255) },
        map: { M: { list: { L: [{ BOOL: true }, { NULL: true }] } } },
        set: { NS: ['1', '2'] },
      };
      await put(whole);
      const get = (number: string) =>
        dynamodb.send(
          new GetItemCommand({
            TableName,
            Key: { customer: { S: 'ann' }, number: { N: number } },
          }),
        );
      expect((await get('1.0')).Item).toEqual(whole);
      const { Attributes } = await dynamodb.send(
        new DeleteItemCommand({
          TableName,
          Key: item('ann', 1),
          ReturnValues: 'ALL_OLD',
        }),
      );
      expect(Attributes).toEqual(whole);
      expect((await get('1')).Item).toBeUndefined();
    });

    it.each<[string, Record<string, AttributeValue>, string]>([
      [
        'no sort key',
        { customer: { S: 'ann' } },
        'One or more parameter values were invalid: Missing the key number in the item',
      ],
      [
        'a key of the wrong type',
        { customer: { S: 'ann' }, number: { S: '1' } },
        'One or more parameter values were invalid: Type mismatch for key number expected: N actual: S',
      ],
    ])('refuses an item with %s', async (_, Item, message) => {
      expect(await failure(put(Item))).toEqual({
        name: 'ValidationException',
        status: 400,
        message,
      });
    });

    it('refuses a key that is not the whole key', async () => {
      const call = dynamodb.send(
        new GetItemCommand({ TableName, Key: { customer: { S: 'ann' } } }),
      );
      expect(await failure(call)).toMatchObject({
        message: 'The provided key element does not match the schema',
      });
    });
  });

  describe('queries', () => {
    beforeAll(async () => {
      for (const number of [10, 9, 2, 1]) await put(item('bob', number));
      await put(item('eve', 5));
    });

    async function numbers(
      KeyConditionExpression: string,
      values: Record<string, AttributeValue> = {},
      input: Partial<QueryCommandInput> = {},
    ) {
      const { Items } = await dynamodb.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression,
          ExpressionAttributeNames: { '#n': 'number' },
          ExpressionAttributeValues: { ':c': { S: 'bob' }, ...values },
          ...input,
        }),
      );
      return Items?.map(({ number }) => Number(number.N));
    }

    it.each<[string, Record<string, AttributeValue>, number[]]>([
      ['customer = :c', {}, [1, 2, 9, 10]],
      ['customer = :c AND #n > :n', { ':n': { N: '2' } }, [9, 10]],
      ['#n <= :n and customer = :c', { ':n': { N: '2' } }, [1, 2]],
      [
        '(customer = :c) AND (#n BETWEEN :n AND :m)',
        { ':n': { N: '2' }, ':m': { N: '9' } },
        [2, 9],
      ],
    ])('finds items by %s', async (expression, values, expected) => {
      expect(await numbers(expression, values)).toEqual(expected);
    });

    it('goes backwards, and in pages', async () => {
      expect(
        await numbers('customer = :c', {}, { ScanIndexForward: false }),
      ).toEqual([10, 9, 2, 1]);
      const first = await dynamodb.send(
        new ScanCommand({ TableName, Limit: 3 }),
      );
      const second = await dynamodb.send(
        new ScanCommand({
          TableName,
          ExclusiveStartKey: first.LastEvaluatedKey,
        }),
      );
      expect([first.Count, second.Count]).toEqual([3, 2]);
      expect(second.LastEvaluatedKey).toBeUndefined();
    });

    it.each<[string, Record<string, AttributeValue>, string]>([
      [
        '#n = :n',
        { ':n': { N: '2' } },
        'Query condition missed key schema element: customer',
      ],
      ['customer > :c', {}, 'Query key condition not supported'],
      [
        'customer = :missing',
        {},
        'Invalid KeyConditionExpression: An expression attribute value used in expression is not defined; attribute value: :missing',
      ],
      [
        'customer',
        {},
        'Invalid KeyConditionExpression: Syntax error; token: "customer"',
      ],
    ])('refuses %s', async (expression, values, message) => {
      expect(await failure(numbers(expression, values))).toMatchObject({
        name: 'ValidationException',
        message,
      });
    });

    it('says aloud that it has no filters', async () => {
      const call = dynamodb.send(
        new ScanCommand({ TableName, FilterExpression: 'attribute_exists(a)' }),
      );
      expect(await failure(call)).toMatchObject({
        name: 'NotImplemented',
        status: 501,
      });
    });
  });

  describe('for a session', () => {
    let me: TestClients['dynamodb'];

    async function may(...statements: object[]): Promise<void> {
      await admin.iam.send(
        new PutRolePolicyCommand({
          RoleName: 'caller',
          PolicyName: 'inline',
          PolicyDocument: permissions(...statements),
        }),
      );
    }

    beforeAll(async () => {
      const { Role } = await admin.iam.send(
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
      const { Credentials } = await admin.sts.send(
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
});
