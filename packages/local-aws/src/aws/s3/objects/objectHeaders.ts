import type { HeadObjectOutput } from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { encryptionHeaders } from '../encryption';
import { mayS3 } from '../s3Access';
import type { BucketRecord, ObjectRecord } from '../store';

/** The number of tags, for those who may read them. */
function tagCount(
  call: Call,
  bucket: BucketRecord,
  object: ObjectRecord,
): number | undefined {
  const count = Object.keys(object.tags).length;
  const visible =
    count > 0 &&
    mayS3(call, {
      action: 's3:GetObjectTagging',
      bucket,
      key: object.key,
      object,
    });
  return visible ? count : undefined;
}

/** What GET and HEAD say of an object. */
export function objectHeaders(
  call: Call,
  bucket: BucketRecord,
  object: ObjectRecord,
): HeadObjectOutput {
  return {
    AcceptRanges: 'bytes',
    LastModified: object.lastModified,
    ContentLength: object.body.byteLength,
    ETag: object.etag,
    ContentType: object.contentType,
    CacheControl: object.cacheControl,
    ContentDisposition: object.contentDisposition,
    ContentEncoding: object.contentEncoding,
    ContentLanguage: object.contentLanguage,
    ...encryptionHeaders(object.encryption),
    Metadata: { ...object.metadata },
    TagCount: tagCount(call, bucket, object),
  };
}
