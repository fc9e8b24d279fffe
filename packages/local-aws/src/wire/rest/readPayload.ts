import type { NormalizedSchema } from '@smithy/core/schema';
import { readDocument } from '../model/readDocument';
import type { ServiceModel } from '../model/ServiceModel';

/** Reads a body that is one member: bytes, text or a document. An empty document is an absent member. */
export async function readPayload(
  schema: NormalizedSchema,
  bytes: Uint8Array,
  model: ServiceModel,
): Promise<unknown> {
  if (schema.isBlobSchema()) {
    return bytes;
  }
  if (schema.isStringSchema()) {
    return Buffer.from(bytes).toString('utf8');
  }
  return bytes.byteLength > 0 ? readDocument(model, schema, bytes) : undefined;
}
