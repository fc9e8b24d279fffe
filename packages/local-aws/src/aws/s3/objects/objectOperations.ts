import type {
  DeleteObjectOutput,
  DeleteObjectRequest,
  GetObjectRequest,
  HeadObjectOutput,
  HeadObjectRequest,
} from '@aws-sdk/client-s3';
import { authorizeKey } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { encryptionHeaders } from '../encryption';
import { bucketOf } from '../findBucket';
import { findObject, ofVersion } from '../findObject';
import { authorizeS3, mayS3 } from '../s3Access';
import { notFound, preconditionFailed, s3Error } from '../s3Errors';
import { type BucketRecord, bucketStores, type ObjectRecord } from '../store';

/** A key has at most 1,024 bytes. */
export function checkKey(key: string | undefined): string {
  if (!key) {
    throw s3Error('InvalidArgument', 400, 'Object key is empty');
  }
  if (Buffer.byteLength(key) > 1024) {
    throw s3Error('KeyTooLongError', 400, 'Your key is too long', {
      Size: String(Buffer.byteLength(key)),
      MaxSizeAllowed: '1024',
    });
  }
  return key;
}

/** What a read may ask of an object before it is answered. */
interface Preconditions {
  IfMatch?: string;
  IfNoneMatch?: string;
  IfModifiedSince?: Date;
  IfUnmodifiedSince?: Date;
}

function bare(etag: string): string {
  return etag.replace(/^"|"$/g, '');
}

/** Whether an object has the ETag of a condition: `*` is any. */
export function matchesEtag(condition: string, object: ObjectRecord): boolean {
  return condition === '*' || bare(condition) === bare(object.etag);
}

/** HTTP's dates have seconds and no less. */
function changedSince(since: Date, { lastModified }: ObjectRecord): boolean {
  return Math.floor(lastModified.getTime() / 1000) * 1000 > since.getTime();
}

/**
 * Conditions of a read. Where there is one by ETag, that by date does not count:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-reads.html
 */
function checkPreconditions(input: Preconditions, object: ObjectRecord): void {
  const { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince } = input;
  if (IfMatch !== undefined && !matchesEtag(IfMatch, object)) {
    throw preconditionFailed('If-Match');
  }
  if (
    IfMatch === undefined &&
    IfUnmodifiedSince &&
    changedSince(IfUnmodifiedSince, object)
  ) {
    throw preconditionFailed('If-Unmodified-Since');
  }
  const known =
    IfNoneMatch === undefined
      ? IfModifiedSince !== undefined && !changedSince(IfModifiedSince, object)
      : matchesEtag(IfNoneMatch, object);
  if (known) {
    throw s3Error('NotModified', 304, 'Not Modified');
  }
}

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
function objectHeaders(
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

export function getObject(
  input: GetObjectRequest,
  call: Call,
): HeadObjectOutput & { Body: Uint8Array } {
  const { bucket, object } = findObject(call, input, 's3:GetObject');
  authorizeKey(call, object.encryption?.keyArn, 'kms:Decrypt');
  checkPreconditions(input, object);
  return { ...objectHeaders(call, bucket, object), Body: object.body };
}

/** HEAD needs the permission of GET: there is no s3:HeadObject. */
export function headObject(
  input: HeadObjectRequest,
  call: Call,
): HeadObjectOutput {
  if (!bucketStores.of(call.state, call).get(input.Bucket ?? '')) {
    throw notFound();
  }
  const { bucket, object } = findObject(call, input, 's3:GetObject', {
    missing: notFound,
  });
  authorizeKey(call, object.encryption?.keyArn, 'kms:Decrypt');
  checkPreconditions(input, object);
  return objectHeaders(call, bucket, object);
}

/** Deleting what is not there is no error. */
export function deleteObject(
  input: DeleteObjectRequest,
  call: Call,
): DeleteObjectOutput {
  const bucket = bucketOf(call, input);
  const key = checkKey(input.Key);
  authorizeS3(call, {
    ...ofVersion('s3:DeleteObject', input.VersionId),
    bucket,
    key,
  });
  bucket.objects.delete(key);
  return {};
}
