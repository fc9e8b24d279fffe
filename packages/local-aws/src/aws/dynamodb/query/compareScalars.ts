import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { compareDecimals, parseDecimal } from '../values';

/** Order of key values: numbers by value, texts and bytes by their bytes. */
export function compareScalars(
  left: AttributeValue,
  right: AttributeValue,
): number {
  if (left.N !== undefined && right.N !== undefined) {
    const [a, b] = [parseDecimal(left.N), parseDecimal(right.N)];
    return a && b ? compareDecimals(a, b) : 0;
  }
  return Buffer.compare(
    Buffer.from(left.S ?? left.B ?? ''),
    Buffer.from(right.S ?? right.B ?? ''),
  );
}
