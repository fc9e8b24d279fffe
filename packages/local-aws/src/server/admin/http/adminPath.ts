import { s3Address, type WireRequest } from '../../../wire';

/** Where the admin endpoint is. No bucket can have a name that begins with `_`, and no other service has such a path. */
export const ADMIN_PATH = '/_local-aws';

/** What stands behind the admin's path: `faults`, or nothing; undefined for a request that is not for the admin. */
export function adminPath({
  path,
  headers,
}: Pick<WireRequest, 'path' | 'headers'>): string | undefined {
  if (path !== ADMIN_PATH && !path.startsWith(`${ADMIN_PATH}/`)) {
    return undefined;
  }
  // Where the host names a bucket, the whole path is a key.
  const isKey = s3Address({ path: '/', headers }).bucket !== undefined;
  return isKey
    ? undefined
    : path.slice(ADMIN_PATH.length + 1).replace(/\/$/, '');
}
