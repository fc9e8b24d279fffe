import type {
  DeleteItemInput,
  DeleteItemOutput,
  GetItemInput,
  GetItemOutput,
  PutItemInput,
  PutItemOutput,
} from '@aws-sdk/client-dynamodb';
import type { Call } from '../../../platform/call';
import { refuseOthers } from '../dynamoDbErrors';
import { findTable } from '../findTable';
import { normalizeItem } from '../values';
import { checkItem, checkKey, keyText } from './keyOf';
import { leadingKeys } from './leadingKeys';

const GET = new Set([
  'TableName',
  'Key',
  'ConsistentRead',
  'ReturnConsumedCapacity',
]);
const WRITE = [
  'TableName',
  'ReturnValues',
  'ReturnConsumedCapacity',
  'ReturnItemCollectionMetrics',
];
const PUT = new Set([...WRITE, 'Item']);
const DELETE = new Set([...WRITE, 'Key']);

/** An item that is not there gives an answer without one. */
export function getItem(input: GetItemInput, call: Call): GetItemOutput {
  const table = findTable(call, input.TableName, {
    keys: leadingKeys(input.Key),
  });
  refuseOthers('GetItem', input, GET);
  const key = checkKey(table, input.Key);
  return { Item: table.items.get(keyText(table, key)) };
}

/** Puts an item in the place of the one with the same key. */
export function putItem(input: PutItemInput, call: Call): PutItemOutput {
  const table = findTable(call, input.TableName, {
    keys: leadingKeys(input.Item),
  });
  refuseOthers('PutItem', input, PUT);
  const item = normalizeItem(input.Item ?? {});
  checkItem(table, item);
  const text = keyText(table, item);
  const before = table.items.get(text);
  table.items.set(text, item);
  return input.ReturnValues === 'ALL_OLD' ? { Attributes: before } : {};
}

/** Deleting what is not there is no error. */
export function deleteItem(
  input: DeleteItemInput,
  call: Call,
): DeleteItemOutput {
  const table = findTable(call, input.TableName, {
    keys: leadingKeys(input.Key),
  });
  refuseOthers('DeleteItem', input, DELETE);
  const text = keyText(table, checkKey(table, input.Key));
  const before = table.items.get(text);
  table.items.delete(text);
  return input.ReturnValues === 'ALL_OLD' ? { Attributes: before } : {};
}
