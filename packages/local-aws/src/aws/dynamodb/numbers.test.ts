import {
  CreateTableCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb';
import { failure, TestAws, type TestClients } from '../../__testUtils__';

const TableName = 'numbers';

describe('numbers of DynamoDB', () => {
  const aws = new TestAws();
  let dynamodb: TestClients['dynamodb'];

  function key(N: string): Record<string, AttributeValue> {
    return { id: { S: 'a' }, n: { N } };
  }

  function put(N: string, more: Record<string, AttributeValue> = {}) {
    return dynamodb.send(
      new PutItemCommand({ TableName, Item: { ...key(N), ...more } }),
    );
  }

  beforeEach(async () => {
    await aws.start({ empty: true });
    ({ dynamodb } = aws.clients());
    await dynamodb.send(
      new CreateTableCommand({
        TableName,
        AttributeDefinitions: [
          { AttributeName: 'id', AttributeType: 'S' },
          { AttributeName: 'n', AttributeType: 'N' },
        ],
        KeySchema: [
          { AttributeName: 'id', KeyType: 'HASH' },
          { AttributeName: 'n', KeyType: 'RANGE' },
        ],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
  });
  afterEach(() => aws.stop());

  it('come back in one form, however they were written', async () => {
    await put('01.50', {
      list: { L: [{ N: '1e2' }] },
      map: { M: { deep: { NS: ['-0.10', '7.'] } } },
    });
    const { Item } = await dynamodb.send(
      new GetItemCommand({ TableName, Key: key('1.5') }),
    );
    expect(Item).toEqual({
      ...key('1.5'),
      list: { L: [{ N: '100' }] },
      map: { M: { deep: { NS: ['-0.1', '7'] } } },
    });
  });

  it('are told apart and ordered beyond what a double can', async () => {
    const texts = ['9007199254740993', '9007199254740992', '-1', '10', '9.5'];
    for (const text of texts) {
      await put(text);
    }
    const { Items } = await dynamodb.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'id = :id AND n > :n',
        ExpressionAttributeValues: { ':id': { S: 'a' }, ':n': { N: '-01' } },
      }),
    );
    expect(Items?.map(({ n }) => n.N)).toEqual([
      '9.5',
      '10',
      '9007199254740992',
      '9007199254740993',
    ]);
  });

  // Messages: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html has the limits.
  it.each([
    ['x', /^The parameter cannot be converted to a numeric value: x$/],
    ['1'.repeat(39), /38 significant digits/],
    ['1e126', /^Number overflow/],
    ['1e-131', /^Number underflow/],
  ])('are refused where they are none: %s', async (text, message) => {
    expect(await failure(put(text))).toEqual({
      name: 'ValidationException',
      status: 400,
      message: expect.stringMatching(message),
    });
  });

  it('do not stop a scan whose last item was deleted meanwhile', async () => {
    for (const text of ['1', '2', '3', '4', '5']) {
      await put(text);
    }
    const seen: (string | undefined)[] = [];
    let ExclusiveStartKey: Record<string, AttributeValue> | undefined;
    do {
      const page = await dynamodb.send(
        new ScanCommand({ TableName, Limit: 2, ExclusiveStartKey }),
      );
      for (const { id, n } of page.Items ?? []) {
        seen.push(n.N);
        await dynamodb.send(
          new DeleteItemCommand({ TableName, Key: { id, n } }),
        );
      }
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
    expect(seen.sort()).toEqual(['1', '2', '3', '4', '5']);
  });
});
