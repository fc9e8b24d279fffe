import type { NormalizedSchema } from '@smithy/core/schema';
import { readScalar } from './httpScalars';

/** Reads a header. A date that cannot be read counts as none: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.3 */
export function readHeader(schema: NormalizedSchema, text: string): unknown {
  if (!schema.isTimestampSchema()) {
    return readScalar(schema, text);
  }
  try {
    return readScalar(schema, text);
  } catch {
    return undefined;
  }
}
