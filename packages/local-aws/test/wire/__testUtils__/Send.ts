import type { MetadataBearer } from '@smithy/types';

/** Sends an operation by its name, as somebody who uses the SDK would with its command. */
export type Send = (
  operation: string,
  input: object,
) => Promise<MetadataBearer>;
