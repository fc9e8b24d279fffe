import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** Order of key values: numbers by value, texts and bytes by their bytes. */
export function compareScalars(
  left: AttributeValue,
  right: AttributeValue,
): number {
  if (left.N !== undefined && right.N !== undefined) {
    return Number(left.N) - Number(right.N);
  }
  return Buffer.compare(
    Buffer.from(left.S ?? left.B ?? ''),
    Buffer.from(right.S ?? right.B ?? ''),
  );
}
