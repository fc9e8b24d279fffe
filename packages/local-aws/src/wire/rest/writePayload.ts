import type { NormalizedSchema } from '@smithy/core/schema';
import type { BodyFormat } from '../model/BodyFormat';

/** A body and what it is. */
export interface WrittenBody {
  body: string | Uint8Array;
  contentType?: string;
}

/** Writes a body that is one member: bytes, text or a document. */
export function writePayload(
  schema: NormalizedSchema,
  value: unknown,
  format: BodyFormat,
): WrittenBody {
  if (value === undefined || value === null) {
    return { body: '' };
  }
  const { mediaType } = schema.getMergedTraits();
  if (schema.isBlobSchema()) {
    return {
      body: value as Uint8Array | string,
      contentType: mediaType ?? 'application/octet-stream',
    };
  }
  if (schema.isStringSchema()) {
    return { body: String(value), contentType: mediaType ?? 'text/plain' };
  }
  if (schema.isStreaming()) {
    throw new Error(
      `The wire does not write event streams: ${schema.getName(true)}`,
    );
  }
  return {
    body: format.write(schema, value),
    contentType: format.contentType,
  };
}
