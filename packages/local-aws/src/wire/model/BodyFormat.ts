import type { $Schema } from '@smithy/types';

/** Reads and writes whole body documents, as the service's protocol has them. */
export interface BodyFormat {
  contentType: string;
  read(schema: $Schema, bytes: Uint8Array): Promise<Record<string, unknown>>;
  write(schema: $Schema, value: unknown): string | Uint8Array;
}
