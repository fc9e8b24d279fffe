import type { WireRequest } from '../types';
import type { RouteMatch, RouteTable } from './routeTable';
import { s3Address } from './s3Address';

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
  return route({ ...request, addressed: false });
}
