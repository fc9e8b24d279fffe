import type {
  QueryInput,
  QueryOutput,
  ScanInput,
  ScanOutput,
} from '@aws-sdk/client-dynamodb';
import type { Call } from '../../../platform/call';
import { refuseOthers } from '../dynamoDbErrors';
import { findTable } from '../findTable';
import { keyText, scalarText } from '../items';
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

/** The order of items with the same hash key. */
function byRange(table: TableRecord, forward: boolean) {
  const { rangeKey } = table;
  return (left: Item, right: Item): number => {
    if (!rangeKey) {
      return 0;
    }
    const order = compareScalars(left[rangeKey.name], right[rangeKey.name]);
    return forward ? order : -order;
  };
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
  const order = byRange(table, input.ScanIndexForward !== false);
  const items = [...table.items.values()]
    .filter(
      item =>
        compareScalars(item[table.hashKey.name], condition.hash) === 0 &&
        (!table.rangeKey || condition.matchesRange(item[table.rangeKey.name])),
    )
    .sort(order);
  return pageItems(table, items, input, order);
}

/** An order in which a scan can go on, whatever was written or deleted meanwhile. */
function byText(table: TableRecord) {
  return (left: Item, right: Item): number => {
    const [a, b] = [keyText(table, left), keyText(table, right)];
    if (a === b) {
      return 0;
    }
    return a < b ? -1 : 1;
  };
}

/** Scans the table itself. Filters, projections, indexes and segments are refused. */
export function scan(input: ScanInput, call: Call): ScanOutput {
  const table = findTable(call, input.TableName);
  refuseOthers('Scan', input, SCAN);
  const order = byText(table);
  return pageItems(table, [...table.items.values()].sort(order), input, order);
}
