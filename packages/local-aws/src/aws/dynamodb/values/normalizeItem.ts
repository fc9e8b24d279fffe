import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { invalidRequest } from '../dynamoDbErrors';
import type { Item } from '../store';
import { normalizeNumber } from './normalizeNumber';

function normalizeValue(value: AttributeValue): AttributeValue {
  if (value.N !== undefined) {
    return { N: normalizeNumber(value.N) };
  }
  if (value.NS) {
    return { NS: value.NS.map(normalizeNumber) };
  }
  if (value.L) {
    return { L: value.L.map(normalizeValue) };
  }
  if (value.M) {
    return { M: normalizeItem(value.M) };
  }
  if (Object.keys(value).length === 0) {
    throw invalidRequest(
      'Supplied AttributeValue is empty, must contain exactly one of the supported datatypes',
    );
  }
  return value;
}

/** The same attributes, with every number in the one form that is kept. */
export function normalizeItem(item: Item): Record<string, AttributeValue> {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, normalizeValue(value)]),
  );
}
