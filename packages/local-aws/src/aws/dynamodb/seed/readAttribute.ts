import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Field } from '../../../document';

/** A plain value as DynamoDB keeps it. Sets and bytes have no plain form. */
export function readAttribute(field: Field): AttributeValue {
  const { value } = field;
  switch (typeof value) {
    case 'string':
      return { S: value };
    case 'number':
      return { N: String(value) };
    case 'boolean':
      return { BOOL: value };
    default:
      if (value === null) {
        return { NULL: true };
      }
      return Array.isArray(value)
        ? { L: field.items().map(readAttribute) }
        : { M: readAttributes(field) };
  }
}

/** Attributes by name. */
export function readAttributes(field: Field): Record<string, AttributeValue> {
  return Object.fromEntries(
    field.entries().map(([name, member]) => [name, readAttribute(member)]),
  );
}
