import type { Readable } from 'node:stream';

/** The body of a request is larger than the server takes. */
export class BodyTooLarge extends Error {
  constructor(readonly limit: number) {
    super(`The body of the request is larger than ${limit} bytes`);
    this.name = 'BodyTooLarge';
  }
}

/**
 * Reads a stream whole. A stream that is too long is left open, so that an answer can still be sent.
 * @throws BodyTooLarge as soon as it has more than `limit` bytes
 */
export async function readBody(
  stream: Readable,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) {
      throw new BodyTooLarge(limit);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
