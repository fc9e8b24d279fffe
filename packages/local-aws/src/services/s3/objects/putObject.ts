import type { PutObjectOutput, PutObjectRequest } from '@aws-sdk/client-s3';
import type { Call } from '../../call';
import { readTaggingHeader } from '../checkObjectTags';
import { authorizeKey, encryptionHeaders, encryptionOf } from '../encryption';
import { bucketOf } from '../findBucket';
import { s3Error } from '../s3Errors';
import { newObject } from '../store';
import { authorizePut } from './authorizePut';
import { bodyBytes } from './bodyBytes';
import { checkKey } from './checkKey';

export function putObject(
  input: PutObjectRequest,
  call: Call,
): PutObjectOutput {
  const bucket = bucketOf(call, input);
  const key = checkKey(input.Key);
  const tags = readTaggingHeader(input.Tagging);
  authorizePut(call, bucket, key, tags);
  const encryption = encryptionOf(call, bucket, input);
  authorizeKey(call, encryption, 'kms:GenerateDataKey');
  if (input.IfNoneMatch === '*' && bucket.objects.has(key)) {
    throw s3Error(
      'PreconditionFailed',
      412,
      'At least one of the pre-conditions you specified did not hold',
      { Condition: 'If-None-Match' },
    );
  }
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
  });
  bucket.objects.set(key, object);
  return { ETag: object.etag, ...encryptionHeaders(encryption) };
}
