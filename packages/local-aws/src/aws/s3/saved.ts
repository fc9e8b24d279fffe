import {
  bucketStores,
  type BucketRecord,
  type EncryptionRecord,
  type ForeignOwner,
  type ObjectOwnership,
  type ObjectRecord,
  type PublicAccessBlock,
} from './store';
import {
  bytes,
  choice,
  date,
  dictionary,
  flag,
  keyed,
  optional,
  policyText,
  record,
  savedList,
  savedStore,
  type Shape,
  text,
} from '../../saved';

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

const ownership = choice<ObjectOwnership | 'none'>(
  'BucketOwnerEnforced',
  'BucketOwnerPreferred',
  'ObjectWriter',
  'none',
);

/** States that were saved before there was ownership do not tell it, and all objects of theirs were the bucket's owner's. */
const savedOwnership: Shape<ObjectOwnership | undefined> = {
  read(field) {
    const saved = field.optional(ownership.read) ?? 'BucketOwnerEnforced';
    return saved === 'none' ? undefined : saved;
  },
  write: value => value ?? 'none',
};

const bucket = record<BucketRecord>({
  name: text,
  accountId: text,
  region: text,
  createdAt: date,
  objects: keyed(object, ({ key }) => key),
  policy: optional(policyText),
  tags: optional(dictionary(text)),
  abac: flag,
  versioning: optional(choice('Suspended')),
  ownership: savedOwnership,
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

/** The buckets of a partition. */
export const savedBuckets = {
  partitions: savedStore(bucketStores, {
    buckets: savedList(bucket, {
      all: store => store.all(),
      add: (store, item) => store.add(item),
      keys: [({ name }) => name],
    }),
  }),
};
