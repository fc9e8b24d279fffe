import {
  CreateTableCommand,
  PutItemCommand,
  type AttributeValue,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb';
import { TestAws, type TestClients } from '../../../__testUtils__';

export const ACCOUNT = '111122223333';
export const TableName = 'orders';
export const TABLE = `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/${TableName}`;

/** An item of a customer, with nothing but its key. */
export function item(
  customer: string,
  number: number,
): Record<string, AttributeValue> {
  return { customer: { S: customer }, number: { N: String(number) } };
}

/** An AWS with a table of orders. */
export class OrdersAws extends TestAws {
  #dynamodb?: TestClients['dynamodb'];

  /** The administrator's client. */
  get dynamodb(): TestClients['dynamodb'] {
    this.#dynamodb ??= this.clients().dynamodb;
    return this.#dynamodb;
  }

  async start(): Promise<void> {
    await super.start({ empty: true });
    await this.createTable();
  }

  createTable(input: Partial<CreateTableCommandInput> = {}) {
    return this.dynamodb.send(
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

  put(Item: Record<string, AttributeValue>) {
    return this.dynamodb.send(new PutItemCommand({ TableName, Item }));
  }

  /** Puts four items of bob, and one of eve. */
  async putOrders(): Promise<void> {
    for (const number of [10, 9, 2, 1]) {
      await this.put(item('bob', number));
    }
    await this.put(item('eve', 5));
  }
}
