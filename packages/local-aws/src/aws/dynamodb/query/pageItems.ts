import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { invalidRequest } from '../dynamoDbErrors';
import { checkKey, keyOf } from '../items';
import type { Item, TableRecord } from '../store';

/** A page of items that are in order. */
export interface ItemPage {
  Items?: Record<string, AttributeValue>[];
  Count: number;
  ScannedCount: number;
  LastEvaluatedKey?: Record<string, AttributeValue>;
}

function checkStartKey(table: TableRecord, startKey: Item): Item {
  try {
    return checkKey(table, startKey);
  } catch (error) {
    throw invalidRequest(
      `The provided starting key is invalid: ${(error as Error).message}`,
    );
  }
}

/**
 * Cuts a page out of items that are in order: those behind `ExclusiveStartKey`, as many as `Limit`. The item with that
 * key need not be there any more.
 */
export function pageItems(
  table: TableRecord,
  items: readonly Item[],
  input: { ExclusiveStartKey?: Item; Limit?: number; Select?: string },
  compare: (left: Item, right: Item) => number,
): ItemPage {
  const { Limit: limit = Infinity } = input;
  if (limit < 1) {
    throw invalidRequest(
      `1 validation error detected: Value '${limit}' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1`,
    );
  }
  const startKey =
    input.ExclusiveStartKey && checkStartKey(table, input.ExclusiveStartKey);
  const behind = startKey
    ? items.findIndex(item => compare(item, startKey) > 0)
    : 0;
  const start = behind < 0 ? items.length : behind;
  const page = items.slice(start, start + limit);
  return {
    Items:
      input.Select === 'COUNT' ? undefined : page.map(item => ({ ...item })),
    Count: page.length,
    ScannedCount: page.length,
    LastEvaluatedKey:
      start + page.length < items.length
        ? keyOf(table, page[page.length - 1])
        : undefined,
  };
}
