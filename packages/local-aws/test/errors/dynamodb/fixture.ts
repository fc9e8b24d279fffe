import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import type { TestAws } from '../../../src/__testUtils__';
import { createServices } from '../../../src/services/createServices';

/** What is served to these cases, so that the quota needs no thousands of requests. */
export const services = createServices({ empty: true });

export const TABLE = 'orders';
export const ABSENT = 'absent';

export function tableArn(name: string): string {
  return `arn:aws:dynamodb:us-east-1:111122223333:table/${name}`;
}

/** A request for a table whose items have an `id`. */
export function newTable(TableName: string) {
  return {
    TableName,
    AttributeDefinitions: [
      { AttributeName: 'id', AttributeType: 'S' as const },
    ],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' as const }],
    BillingMode: 'PAY_PER_REQUEST' as const,
  };
}

export async function prepareDynamoDb(aws: TestAws): Promise<void> {
  await aws.clients().dynamodb.send(new CreateTableCommand(newTable(TABLE)));
}
