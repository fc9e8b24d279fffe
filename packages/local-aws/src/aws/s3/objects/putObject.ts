import type { PutObjectOutput, PutObjectRequest } from '@aws-sdk/client-s3';
import { authorizeKey } from '../../../platform/authorization';
import { type Call, notImplemented } from '../../../platform/call';
import { readTaggingHeader, requestObjectTagKeys } from '../objectTags';
import { encryptionHeaders, encryptionOf } from '../encryption';
import { bucketOf } from '../findBucket';
import { isPublicAcl } from '../isPublicAcl';
import { authorizeS3 } from '../s3Access';
import { noSuchKey, preconditionFailed, s3Error } from '../s3Errors';
import {
  type BucketRecord,
  type ForeignOwner,
  newObject,
  type ObjectRecord,
} from '../store';
import { checkKey, matchesEtag } from './objectOperations';

const BUCKET_OWNER = 'bucket-owner-full-control';

/**
 * Throws for an ACL on buckets that have none, for one that is public where that is blocked, and for those that are not imitated.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-ownership-error-responses.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-options
 */
function checkAcl(
  call: Call,
  { ownership, publicAccessBlock }: BucketRecord,
  acl: string | undefined,
): void {
  if (acl === undefined || acl === BUCKET_OWNER) {
    return;
  }
  if (ownership === 'BucketOwnerEnforced') {
    throw s3Error(
      'AccessControlListNotSupported',
      400,
      'The bucket does not allow ACLs',
    );
  }
  if (publicAccessBlock?.BlockPublicAcls && isPublicAcl(acl)) {
    throw s3Error('AccessDenied', 403, 'Access Denied');
  }
  if (acl !== 'private') {
    throw notImplemented(call, `with ACL ${acl}`);
  }
}

/**
 * Who owns an object that is written, where that is another than the bucket's owner: an account that writes to another's bucket,
 * unless it gives the object away and the bucket takes it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
function writerOf(
  { caller }: Call,
  { accountId, ownership }: BucketRecord,
  acl: string | undefined,
): ForeignOwner | undefined {
  if (caller.kind === 'anonymous' || caller.accountId === accountId) {
    return undefined;
  }
  const grantsBucketOwner = acl === BUCKET_OWNER;
  const isGivenAway =
    ownership === 'BucketOwnerEnforced' ||
    (ownership === 'BucketOwnerPreferred' && grantsBucketOwner);
  return isGivenAway
    ? undefined
    : { accountId: caller.accountId, grantsBucketOwner };
}

/** Writing an object with tags or an ACL needs the permissions for these besides that to write. */
function authorizePut(
  call: Call,
  bucket: BucketRecord,
  key: string,
  tags: Readonly<Record<string, string>>,
  acl: string | undefined,
): void {
  const keys = {
    ...requestObjectTagKeys(tags),
    ...(acl === undefined ? {} : { 's3:x-amz-acl': acl }),
  };
  authorizeS3(call, { action: 's3:PutObject', bucket, key, keys });
  if (acl !== undefined) {
    authorizeS3(call, { action: 's3:PutObjectAcl', bucket, key, keys });
  }
  if (Object.keys(tags).length > 0) {
    authorizeS3(call, {
      action: 's3:PutObjectTagging',
      bucket,
      key,
      object: bucket.objects.get(key),
      keys,
    });
  }
}

/** The bytes of a body, as the wire or a test gives it. */
function bodyBytes(body: unknown): Uint8Array {
  if (body === undefined) {
    return new Uint8Array();
  }
  if (typeof body === 'string') {
    return Buffer.from(body);
  }
  if (body instanceof Uint8Array) {
    return Uint8Array.from(body);
  }
  throw new TypeError('A body is bytes or text');
}

/** Conditions of a write: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html */
function checkWrite(
  { IfMatch, IfNoneMatch }: PutObjectRequest,
  key: string,
  before: ObjectRecord | undefined,
): void {
  if (IfNoneMatch === '*' && before) {
    throw preconditionFailed('If-None-Match');
  }
  if (IfMatch === undefined) {
    return;
  }
  if (!before) {
    throw noSuchKey(key);
  }
  if (!matchesEtag(IfMatch, before)) {
    throw preconditionFailed('If-Match');
  }
}

export function putObject(
  input: PutObjectRequest,
  call: Call,
): PutObjectOutput {
  const bucket = bucketOf(call, input);
  const key = checkKey(input.Key);
  const tags = readTaggingHeader(input.Tagging);
  authorizePut(call, bucket, key, tags, input.ACL);
  checkAcl(call, bucket, input.ACL);
  const encryption = encryptionOf(call, bucket, input);
  authorizeKey(call, encryption?.keyArn, 'kms:GenerateDataKey');
  checkWrite(input, key, bucket.objects.get(key));
  const object = newObject({
    key,
    body: bodyBytes(input.Body),
    lastModified: call.now,
    contentType: input.ContentType ?? 'binary/octet-stream',
    cacheControl: input.CacheControl,
    contentDisposition: input.ContentDisposition,
    contentEncoding: input.ContentEncoding,
    contentLanguage: input.ContentLanguage,
    metadata: { ...input.Metadata },
    tags,
    encryption,
    foreign: writerOf(call, bucket, input.ACL),
  });
  bucket.objects.set(key, object);
  return { ETag: object.etag, ...encryptionHeaders(encryption) };
}
