import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Field } from '../../../document';
import { bytes, dictionary, flag, list, text, type Shape } from '../shapes';

/** The types of values, and how each is written: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html */
const TYPES: Readonly<Record<string, () => Shape<any>>> = {
  S: () => text,
  N: () => text,
  B: () => bytes,
  BOOL: () => flag,
  NULL: () => flag,
  SS: () => list(text),
  NS: () => list(text),
  BS: () => list(bytes),
  L: () => list(attributeValue),
  M: () => dictionary(attributeValue),
};

function read(field: Field): AttributeValue {
  const members = field.entries();
  const [[type, member] = ['', field]] = members;
  if (members.length !== 1 || !Object.hasOwn(TYPES, type)) {
    return field.fail(
      `must have exactly one member, of ${Object.keys(TYPES).join(', ')}`,
    );
  }
  // The one member is of the type that its name says.
  return { [type]: TYPES[type]().read(member) } as unknown as AttributeValue;
}

/** A value of DynamoDB as its API writes it: `{ S: 'text' }`, with bytes as base64. */
export const attributeValue: Shape<AttributeValue> = {
  read,
  write(value) {
    const [[type, member]] = Object.entries(value);
    return { [type]: TYPES[type]().write(member) };
  },
};
