import {
  CreateTableCommand,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb';
import { TestAws, type TestClients } from '../../../__testUtils__';

export const ACCOUNT = '111122223333';
export const TableName = 'orders';
export const TABLE = `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/${TableName}`;

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
}
