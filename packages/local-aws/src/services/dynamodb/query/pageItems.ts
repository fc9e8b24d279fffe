import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { keyOf, keyText } from '../items';
import { invalidRequest } from '../dynamoDbErrors';
import type { Item, TableRecord } from '../store';

/** A page of items that are in order. */
export interface ItemPage {
  Items?: Record<string, AttributeValue>[];
  Count: number;
  ScannedCount: number;
  LastEvaluatedKey?: Record<string, AttributeValue>;
}

/** Cuts a page out of items: those behind `ExclusiveStartKey`, as many as `Limit`. */
export function pageItems(
  table: TableRecord,
  items: readonly Item[],
  input: { ExclusiveStartKey?: Item; Limit?: number; Select?: string },
): ItemPage {
  const { ExclusiveStartKey: startKey, Limit: limit = Infinity } = input;
  if (limit < 1) {
    throw invalidRequest(
      `1 validation error detected: Value '${limit}' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1`,
    );
  }
  const start =
    startKey === undefined
      ? 0
      : items.findIndex(
          item => keyText(table, item) === keyText(table, startKey),
        ) + 1;
  if (startKey !== undefined && start === 0) {
    throw invalidRequest('The provided starting key is invalid');
  }
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
