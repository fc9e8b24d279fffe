import { createHash } from 'node:crypto';
import type { ObjectRecord } from './BucketRecord';

/** An object as it is kept; its entity tag is the MD5 of its bytes. */
export function newObject(
  object: Pick<ObjectRecord, 'key' | 'body' | 'lastModified'> &
    Partial<ObjectRecord>,
): ObjectRecord {
  return {
    contentType: 'binary/octet-stream',
    metadata: {},
    tags: {},
    ...object,
    etag: `"${createHash('md5').update(object.body).digest('hex')}"`,
  };
}
