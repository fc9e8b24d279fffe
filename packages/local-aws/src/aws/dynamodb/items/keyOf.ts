import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { invalidParameter, invalidRequest } from '../dynamoDbErrors';
import type { Item, KeyAttribute, TableRecord } from '../store';
import { formatDecimal, normalizeItem, parseDecimal } from '../values';

/** The attributes of a table's primary key. */
export function keyAttributes(table: TableRecord): KeyAttribute[] {
  return table.rangeKey ? [table.hashKey, table.rangeKey] : [table.hashKey];
}

/** The value of a key attribute as text. Numbers that are equal have equal texts. */
export function scalarText(value: AttributeValue): string {
  if (value.N !== undefined) {
    const decimal = parseDecimal(value.N);
    return decimal ? formatDecimal(decimal) : value.N;
  }
  if (value.B !== undefined) {
    return Buffer.from(value.B).toString('base64');
  }
  return value.S ?? '';
}

/** Only the key of an item. */
export function keyOf(table: TableRecord, item: Item): Item {
  return Object.fromEntries(
    keyAttributes(table).map(({ name }) => [name, item[name]]),
  );
}

/** What tells items of a table apart. */
export function keyText(table: TableRecord, item: Item): string {
  return JSON.stringify(
    keyAttributes(table).map(({ name }) => scalarText(item[name])),
  );
}

/** An item that is to be put must have its key, of the right types. */
export function checkItem(table: TableRecord, item: Item): void {
  for (const { name, type } of keyAttributes(table)) {
    const value = item[name];
    if (value === undefined) {
      throw invalidParameter(`Missing the key ${name} in the item`);
    }
    const [actual] = Object.keys(value);
    if (actual !== type) {
      throw invalidParameter(
        `Type mismatch for key ${name} expected: ${type} actual: ${actual}`,
      );
    }
    if (scalarText(value) === '') {
      throw invalidParameter(
        `The AttributeValue for a key attribute cannot contain an empty string value. Key: ${name}`,
      );
    }
  }
}

/** A key that is looked for must have exactly the attributes of the table's. */
export function checkKey(table: TableRecord, key: Item | undefined): Item {
  const attributes = keyAttributes(table);
  const given = key ?? {};
  const fits =
    Object.keys(given).length === attributes.length &&
    attributes.every(({ name, type }) => given[name]?.[type] !== undefined);
  if (!fits) {
    throw invalidRequest('The provided key element does not match the schema');
  }
  return normalizeItem(given);
}
