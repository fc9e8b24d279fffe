import {
  DeleteTableCommand,
  DescribeTableCommand,
  ListTablesCommand,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb';
import { failure } from '../../__testUtils__';
import { OrdersAws, TABLE, TableName } from './__testUtils__';

describe('tables of DynamoDB', () => {
  const aws = new OrdersAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  it('are shown and listed, in pages', async () => {
    const { Table } = await aws.dynamodb.send(
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
    await aws.createTable({ TableName: 'another' });
    const first = await aws.dynamodb.send(new ListTablesCommand({ Limit: 1 }));
    expect(first).toMatchObject({
      TableNames: ['another'],
      LastEvaluatedTableName: 'another',
    });
    const second = await aws.dynamodb.send(
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
    expect(await failure(aws.createTable(input))).toMatchObject(expected);
  });

  it('are deleted unless protected', async () => {
    await aws.createTable({ TableName: 'gone' });
    const remove = (name: string) =>
      aws.dynamodb.send(new DeleteTableCommand({ TableName: name }));
    expect((await remove('gone')).TableDescription?.TableStatus).toBe(
      'DELETING',
    );
    expect(await failure(remove('gone'))).toEqual({
      name: 'ResourceNotFoundException',
      status: 400,
      message: 'Requested resource not found: Table: gone not found',
    });
    await aws.createTable({
      TableName: 'protected',
      DeletionProtectionEnabled: true,
    });
    expect(await failure(remove('protected'))).toMatchObject({
      name: 'ValidationException',
    });
  });
});
