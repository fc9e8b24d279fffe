import type { PutObjectOutput, PutObjectRequest } from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { readTaggingHeader } from '../checkObjectTags';
import { authorizeKey } from '../../../platform/authorization';
import { encryptionHeaders, encryptionOf } from '../encryption';
import { bucketOf } from '../findBucket';
import { noSuchKey, preconditionFailed } from '../s3Errors';
import { newObject, type ObjectRecord } from '../store';
import { authorizePut } from './authorizePut';
import { bodyBytes } from './bodyBytes';
import { checkKey } from './checkKey';
import { matchesEtag } from './checkPreconditions';
import { checkAcl, writerOf } from './writerOf';

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
