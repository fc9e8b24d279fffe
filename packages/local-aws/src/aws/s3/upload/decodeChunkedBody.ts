import { AwsError } from '../../../wire';

/** A body taken out of its chunks, and the headers that came after it. */
export interface ChunkedBody {
  body: Uint8Array;
  /** Names in lower case. */
  trailers: Record<string, string>;
}

function incomplete(): AwsError {
  return new AwsError(
    'IncompleteBody',
    'You did not provide the number of bytes specified by the Content-Length HTTP header',
    { status: 400 },
  );
}

function readTrailers(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split('\r\n')
      .filter(line => line.includes(':'))
      .map(line => {
        const colon = line.indexOf(':');
        return [
          line.slice(0, colon).trim().toLowerCase(),
          line.slice(colon + 1).trim(),
        ];
      }),
  );
}

/**
 * Decodes `aws-chunked`: `SIZE[;chunk-signature=…]\r\n DATA \r\n` until a size of 0, then trailers.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 * @throws AwsError IncompleteBody
 */
export function decodeChunkedBody(bytes: Uint8Array): ChunkedBody {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = buffer.indexOf('\r\n', at);
    const [head] = buffer.toString('latin1', at, lineEnd).split(';');
    if (lineEnd < 0 || !/^[0-9a-f]+$/i.test(head)) {
      throw incomplete();
    }
    const start = lineEnd + 2;
    const size = parseInt(head, 16);
    if (size === 0) {
      return {
        body: Buffer.concat(chunks),
        trailers: readTrailers(buffer.toString('utf8', start)),
      };
    }
    if (start + size > buffer.length) {
      throw incomplete();
    }
    chunks.push(buffer.subarray(start, start + size));
    at = start + size + 2;
  }
}
