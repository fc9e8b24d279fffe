import type { CopyObjectOutput, CopyObjectRequest } from '@aws-sdk/client-s3';
import type { Call } from '../../../platform/call';
import { readTaggingHeader } from '../checkObjectTags';
import { authorizeKey, encryptionHeaders, encryptionOf } from '../encryption';
import { bucketOf } from '../findBucket';
import { findObject } from '../findObject';
import { authorizeS3 } from '../s3Access';
import { s3Error } from '../s3Errors';
import { newObject, type ObjectRecord } from '../store';
import { authorizePut } from './authorizePut';
import { checkKey } from './checkKey';
import { checkAcl, writerOf } from './writerOf';

function decodeSource(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch (cause) {
    const malformed = s3Error(
      'InvalidArgument',
      400,
      'Invalid copy source encoding',
      { ArgumentName: 'x-amz-copy-source', ArgumentValue: header },
    );
    throw Object.assign(malformed, { cause });
  }
}

/** `bucket/key` or `/bucket/key`, percent-encoded. */
function readSource(header: string | undefined): {
  Bucket: string;
  Key: string;
} {
  const match = /^\/?([^/]+)\/(.+)$/.exec(
    decodeSource((header ?? '').replace(/\?.*$/, '')),
  );
  if (!match) {
    throw s3Error(
      'InvalidArgument',
      400,
      'Copy Source must mention the source bucket and key: sourcebucket/sourcekey',
      { ArgumentName: 'x-amz-copy-source' },
    );
  }
  return { Bucket: match[1], Key: match[2] };
}

function findSource(call: Call, input: CopyObjectRequest): ObjectRecord {
  const { bucket, object } = findObject(
    call,
    readSource(input.CopySource),
    's3:GetObject',
  );
  if (input.TaggingDirective !== 'REPLACE' && Object.keys(object.tags).length) {
    authorizeS3(call, {
      action: 's3:GetObjectTagging',
      bucket,
      key: object.key,
      object,
    });
  }
  authorizeKey(call, object.encryption, 'kms:Decrypt');
  return object;
}

function changesNothing(input: CopyObjectRequest): boolean {
  const { Bucket, Key } = readSource(input.CopySource);
  return (
    Bucket === input.Bucket &&
    Key === input.Key &&
    input.MetadataDirective !== 'REPLACE' &&
    input.TaggingDirective !== 'REPLACE' &&
    input.ServerSideEncryption === undefined &&
    input.StorageClass === undefined &&
    input.WebsiteRedirectLocation === undefined
  );
}

/** Tags and metadata go along unless they are to be replaced. */
export function copyObject(
  input: CopyObjectRequest,
  call: Call,
): CopyObjectOutput {
  const bucket = bucketOf(call, input);
  const key = checkKey(input.Key);
  const from = findSource(call, input);
  if (changesNothing(input)) {
    throw s3Error(
      'InvalidRequest',
      400,
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
  const tags =
    input.TaggingDirective === 'REPLACE'
      ? readTaggingHeader(input.Tagging)
      : from.tags;
  authorizePut(call, bucket, key, tags, input.ACL);
  checkAcl(bucket, input.ACL);
  const encryption = encryptionOf(call, bucket, input);
  authorizeKey(call, encryption, 'kms:GenerateDataKey');
  const replaced =
    input.MetadataDirective === 'REPLACE'
      ? {
          contentType: input.ContentType ?? 'binary/octet-stream',
          metadata: { ...input.Metadata },
        }
      : {};
  const object = newObject({
    ...from,
    ...replaced,
    key,
    tags,
    encryption,
    foreign: writerOf(call, bucket, input.ACL),
    lastModified: call.now,
  });
  bucket.objects.set(key, object);
  return {
    CopyObjectResult: { ETag: object.etag, LastModified: object.lastModified },
    ...encryptionHeaders(encryption),
  };
}
