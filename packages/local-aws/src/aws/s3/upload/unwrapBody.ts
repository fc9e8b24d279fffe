import { AwsError, type WireRequest } from '../../../wire';

/** A body taken out of its chunks, and the headers that came after it. */
interface ChunkedBody {
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

function withoutAwsChunked(encoding: string): string {
  return encoding
    .split(',')
    .map(name => name.trim())
    .filter(name => name && name !== 'aws-chunked')
    .join(',');
}

/**
 * Takes an S3 body out of `aws-chunked`. What is left is the request as it would have been without: trailers are headers,
 * and the encoding is that of the object.
 */
export function unwrapBody(request: WireRequest): WireRequest {
  const { headers } = request;
  if (!headers['x-amz-content-sha256']?.startsWith('STREAMING-')) {
    return request;
  }
  const { body, trailers } = decodeChunkedBody(request.body);
  const stated = headers['x-amz-decoded-content-length'];
  if (stated !== undefined && Number(stated) !== body.byteLength) {
    throw new AwsError(
      'IncompleteBody',
      'You did not provide the number of bytes specified by the x-amz-decoded-content-length HTTP header',
      { status: 400 },
    );
  }
  const announced = headers['x-amz-trailer']?.toLowerCase();
  if (announced !== undefined && trailers[announced] === undefined) {
    throw new AwsError(
      'MalformedTrailerError',
      'The request contained trailing data that was not well-formed or did not conform to our published schema.',
      { status: 400 },
    );
  }
  const {
    'content-encoding': encoding = '',
    'x-amz-trailer': _trailer,
    ...kept
  } = headers;
  const objectEncoding = withoutAwsChunked(encoding);
  return {
    ...request,
    headers: {
      ...kept,
      ...trailers,
      'content-length': String(body.byteLength),
      ...(objectEncoding ? { 'content-encoding': objectEncoding } : {}),
    },
    body,
  };
}
