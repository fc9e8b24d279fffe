import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { bytes, dictionary, flag, list, text, type Shape } from '../shapes';

const SCALARS: Readonly<Record<string, Shape<any>>> = {
  S: text,
  N: text,
  B: bytes,
  BOOL: flag,
  NULL: flag,
  SS: list(text),
  NS: list(text),
  BS: list(bytes),
};

/** How a value of a type is written; lists and maps hold further values. */
function shapeOf(type: string, nested: Shape<AttributeValue>): Shape<any> {
  if (type === 'L') {
    return list(nested);
  }
  return type === 'M' ? dictionary(nested) : SCALARS[type];
}

function isType(name: string): boolean {
  return name === 'L' || name === 'M' || Object.hasOwn(SCALARS, name);
}

/**
 * A value of DynamoDB as its API writes it, `{ S: 'text' }`, with bytes as base64:
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html
 */
export const attributeValue: Shape<AttributeValue> = {
  read(field) {
    const members = field.entries();
    const [[type, member] = ['', field]] = members;
    if (members.length !== 1 || !isType(type)) {
      return field.fail(
        `must have exactly one member, of ${Object.keys(SCALARS)}, L, M`,
      );
    }
    // The one member is of the type that its name says.
    return {
      [type]: shapeOf(type, attributeValue).read(member),
    } as unknown as AttributeValue;
  },
  write(value) {
    const [[type, member]] = Object.entries(value);
    return { [type]: shapeOf(type, attributeValue).write(member) };
  },
};
