import type {
  QueryInput,
  QueryOutput,
  ScanInput,
  ScanOutput,
} from '@aws-sdk/client-dynamodb';
import type { Call } from '../../call';
import { refuseOthers } from '../dynamoDbErrors';
import { findTable } from '../findTable';
import { scalarText } from '../items';
import type { Item, TableRecord } from '../store';
import { compareScalars } from './compareScalars';
import { pageItems } from './pageItems';
import { readKeyCondition } from './readKeyCondition';

const COMMON = [
  'TableName',
  'ConsistentRead',
  'ExclusiveStartKey',
  'Limit',
  'ReturnConsumedCapacity',
  'Select',
];
const SCAN = new Set(COMMON);
const QUERY = new Set([
  ...COMMON,
  'ExpressionAttributeNames',
  'ExpressionAttributeValues',
  'KeyConditionExpression',
  'ScanIndexForward',
]);

function inOrder(table: TableRecord, items: Item[]): Item[] {
  const { rangeKey } = table;
  return rangeKey
    ? items.sort((a, b) => compareScalars(a[rangeKey.name], b[rangeKey.name]))
    : items;
}

/** Queries the table itself, by its keys. Filters, projections and indexes are refused. */
export function query(input: QueryInput, call: Call): QueryOutput {
  const table = findTable(call, input.TableName, {
    keys: (found): Record<string, readonly string[]> =>
      found && input.KeyConditionExpression
        ? {
            'dynamodb:LeadingKeys': [
              scalarText(readKeyCondition(found, input).hash),
            ],
          }
        : {},
  });
  refuseOthers('Query', input, QUERY);
  const condition = readKeyCondition(table, input);
  const items = inOrder(
    table,
    [...table.items.values()].filter(
      item =>
        compareScalars(item[table.hashKey.name], condition.hash) === 0 &&
        (!table.rangeKey || condition.matchesRange(item[table.rangeKey.name])),
    ),
  );
  return pageItems(
    table,
    input.ScanIndexForward === false ? items.reverse() : items,
    input,
  );
}

/** Scans the table itself. Filters, projections, indexes and segments are refused. */
export function scan(input: ScanInput, call: Call): ScanOutput {
  const table = findTable(call, input.TableName);
  refuseOthers('Scan', input, SCAN);
  return pageItems(table, [...table.items.values()], input);
}
