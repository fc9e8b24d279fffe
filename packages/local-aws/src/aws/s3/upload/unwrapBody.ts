import { AwsError, type WireRequest } from '../../../wire';
import { decodeChunkedBody } from './decodeChunkedBody';

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
