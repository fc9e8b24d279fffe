import type { WireRequest } from '../types';

/** What an S3 request is addressed to; `path` is what is left for the route. */
export interface S3Address {
  bucket?: string;
  path: string;
}

/**
 * The bucket that a host names: `bucket.localhost`, `bucket.s3.anything`. An address or a bare host names none.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
function bucketOfHost(host: string): string | undefined {
  const name = host.replace(/:\d+$/, '');
  return /^(?<bucket>.+?)\.(?:s3[.-].+|localhost)$/.exec(name)?.groups?.bucket;
}

/** Reads virtual-hosted style where the host names a bucket, path style otherwise. */
export function s3Address(
  request: Pick<WireRequest, 'path' | 'headers'>,
): S3Address {
  const hosted = bucketOfHost(request.headers.host ?? '');
  if (hosted && hosted !== 's3') {
    return { bucket: hosted, path: request.path };
  }
  const slash = request.path.indexOf('/', 1);
  const end = slash < 0 ? request.path.length : slash;
  const bucket = request.path.slice(1, end);
  return bucket
    ? { bucket, path: request.path.slice(end) || '/' }
    : { path: request.path };
}
