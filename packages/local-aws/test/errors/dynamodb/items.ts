import { NO_SOURCE, type ErrorCase, type ErrorCases } from '../kit';
import { ABSENT, TABLE } from './fixture';
import { seen } from './sources';

function noTable(input: object = {}): ErrorCase {
  return {
    error: 'ResourceNotFoundException',
    when: 'there is no such table',
    input: { ...input, TableName: ABSENT },
    message: 'Requested resource not found',
    source: seen.noResource,
  };
}

const Key = { id: { S: '1' } };

function wrongKey(): ErrorCase {
  return {
    error: 'ValidationException',
    when: 'the key has another attribute',
    input: { TableName: TABLE, Key: { name: { S: '1' } } },
    message: 'The provided key element does not match the schema',
    source: NO_SOURCE,
  };
}

/** Errors of items. */
export const itemErrors: ErrorCases = {
  GetItem: [noTable({ Key }), wrongKey()],
  PutItem: [
    noTable({ Item: Key }),
    {
      error: 'ValidationException',
      when: 'the item has no key',
      input: { TableName: TABLE, Item: {} },
      message:
        'One or more parameter values were invalid: Missing the key id in the item',
      source: NO_SOURCE,
    },
  ],
  DeleteItem: [noTable({ Key }), wrongKey()],
  Query: [
    noTable({
      KeyConditionExpression: 'id = :id',
      ExpressionAttributeValues: { ':id': { S: '1' } },
    }),
  ],
  Scan: [noTable()],
};
