import {
  DeleteItemCommand,
  GetItemCommand,
  QueryCommand,
  ScanCommand,
  type AttributeValue,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { failure } from '../../__testUtils__';
import { item, OrdersAws, TableName } from './__testUtils__';

describe('what tables hold', () => {
  const aws = new OrdersAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  describe('items', () => {
    it('are put, read and deleted by their key, whatever they hold', async () => {
      const whole: Record<string, AttributeValue> = {
        ...item('ann', 1),
        bytes: { B: Uint8Array.of(1, 2, 255) },
        map: { M: { list: { L: [{ BOOL: true }, { NULL: true }] } } },
        set: { NS: ['1', '2'] },
      };
      await aws.put(whole);
      const get = (number: string) =>
        aws.dynamodb.send(
          new GetItemCommand({
            TableName,
            Key: { customer: { S: 'ann' }, number: { N: number } },
          }),
        );
      expect((await get('1.0')).Item).toEqual(whole);
      const { Attributes } = await aws.dynamodb.send(
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
      expect(await failure(aws.put(Item))).toEqual({
        name: 'ValidationException',
        status: 400,
        message,
      });
    });

    it('refuses a key that is not the whole key', async () => {
      const call = aws.dynamodb.send(
        new GetItemCommand({ TableName, Key: { customer: { S: 'ann' } } }),
      );
      expect(await failure(call)).toMatchObject({
        message: 'The provided key element does not match the schema',
      });
    });
  });

  describe('queries', () => {
    beforeAll(() => aws.putOrders());

    async function numbers(
      KeyConditionExpression: string,
      values: Record<string, AttributeValue> = {},
      input: Partial<QueryCommandInput> = {},
    ) {
      const { Items } = await aws.dynamodb.send(
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
      const first = await aws.dynamodb.send(
        new ScanCommand({ TableName, Limit: 3 }),
      );
      const second = await aws.dynamodb.send(
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
      const call = aws.dynamodb.send(
        new ScanCommand({ TableName, FilterExpression: 'attribute_exists(a)' }),
      );
      expect(await failure(call)).toMatchObject({
        name: 'NotImplemented',
        status: 501,
      });
    });
  });
});
