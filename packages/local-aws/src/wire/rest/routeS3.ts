import type { WireRequest } from '../types';
import type { RouteMatch, RouteTable } from './routeTable';
import { s3Address } from './s3Address';

// On AWS a host of its own tells ListDirectoryBuckets from ListBuckets; what is left of that here is the signed scope.
function withExpressId(request: WireRequest): WireRequest {
  const isExpress = request.headers.authorization?.includes(
    '/s3express/aws4_request',
  );
  const query = new Map(request.query).set('x-id', ['ListDirectoryBuckets']);
  return isExpress ? { ...request, query } : request;
}

/** Takes the bucket out of host or path before the rest is routed; it is a label of the operation like others. */
export function routeS3(
  route: RouteTable,
  request: WireRequest,
): RouteMatch | undefined {
  const { bucket, path } = s3Address(request);
  const match = bucket && route({ ...request, path, addressed: true });
  if (match) {
    return { ...match, labels: { ...match.labels, Bucket: bucket } };
  }
  // What stands first in the path may belong to an operation that has no bucket.
  return route({ ...withExpressId(request), addressed: false });
}
