import type { Item, TableRecord } from '../store';
import { scalarText } from './keyOf';

/** The condition key by which access can be held to some partitions: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html */
export function leadingKeys(
  item: Item | undefined,
): (table: TableRecord | undefined) => Record<string, readonly string[]> {
  return (table): Record<string, readonly string[]> => {
    const value = table && item?.[table.hashKey.name];
    return value ? { 'dynamodb:LeadingKeys': [scalarText(value)] } : {};
  };
}
