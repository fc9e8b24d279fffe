import type {
  BucketRecord,
  EncryptionRecord,
  ForeignOwner,
  ObjectRecord,
  PublicAccessBlock,
} from '../../s3/store';
import {
  bytes,
  choice,
  date,
  dictionary,
  flag,
  keyed,
  optional,
  record,
  text,
} from '../shapes';
import { policyText } from './policyText';

const encryption = record<EncryptionRecord>({
  algorithm: choice('AES256', 'aws:kms', 'aws:kms:dsse'),
  keyArn: optional(text),
  bucketKeyEnabled: flag,
});

const object = record<ObjectRecord>({
  key: text,
  body: bytes,
  etag: text,
  lastModified: date,
  contentType: text,
  cacheControl: optional(text),
  contentDisposition: optional(text),
  contentEncoding: optional(text),
  contentLanguage: optional(text),
  metadata: dictionary(text),
  tags: dictionary(text),
  encryption: optional(encryption),
  foreign: optional(
    record<ForeignOwner>({ accountId: text, grantsBucketOwner: flag }),
  ),
});

export const bucket = record<BucketRecord>({
  name: text,
  accountId: text,
  region: text,
  createdAt: date,
  objects: keyed(object, ({ key }) => key),
  policy: optional(policyText),
  tags: optional(dictionary(text)),
  abac: flag,
  versioning: optional(choice('Suspended')),
  ownership: optional(
    choice('BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter'),
  ),
  publicAccessBlock: optional(
    record<PublicAccessBlock>({
      BlockPublicAcls: flag,
      IgnorePublicAcls: flag,
      BlockPublicPolicy: flag,
      RestrictPublicBuckets: flag,
    }),
  ),
  encryption: optional(encryption),
});
