import { createHash } from 'node:crypto';
import { PARTITIONS, Store } from '../../platform/state';

/** How objects are encrypted. Nothing is really encrypted; what counts is who may use the key. */
export interface EncryptionRecord {
  algorithm: 'AES256' | 'aws:kms' | 'aws:kms:dsse';
  /** The customer's key; undefined = the one that AWS manages. */
  keyArn?: string;
  bucketKeyEnabled: boolean;
}

/** Another account than the bucket's, which wrote an object. */
export interface ForeignOwner {
  accountId: string;
  /** Whether it lets the bucket's owner do everything with it: the canned ACL `bucket-owner-full-control`. */
  grantsBucketOwner: boolean;
}

/** An object as it is kept. */
export interface ObjectRecord {
  key: string;
  body: Uint8Array;
  /** With quotes. */
  etag: string;
  lastModified: Date;
  contentType: string;
  cacheControl?: string;
  contentDisposition?: string;
  contentEncoding?: string;
  contentLanguage?: string;
  /** User metadata, without `x-amz-meta-`. */
  metadata: Readonly<Record<string, string>>;
  tags: Readonly<Record<string, string>>;
  /** Default: by S3's own keys. */
  encryption?: EncryptionRecord;
  /** Who owns it, where that is not the bucket's owner. */
  foreign?: ForeignOwner;
}

/** The four switches of S3 Block Public Access. */
export interface PublicAccessBlock {
  BlockPublicAcls: boolean;
  IgnorePublicAcls: boolean;
  BlockPublicPolicy: boolean;
  RestrictPublicBuckets: boolean;
}

/** A bucket as it is kept. */
export interface BucketRecord {
  name: string;
  accountId: string;
  region: string;
  createdAt: Date;
  objects: Map<string, ObjectRecord>;
  /** Bucket policy, as it was given. */
  policy?: string;
  tags?: Readonly<Record<string, string>>;
  /** Whether its tags count as conditions, which is off unless somebody turns it on. */
  abac: boolean;
  /** Undefined = it was never set. */
  versioning?: 'Suspended';
  publicAccessBlock?: PublicAccessBlock;
  /** Undefined = nothing is said, so that whoever writes an object owns it. */
  ownership?: ObjectOwnership;
  /** Of objects to come, unless their request says otherwise. Default: by S3's own keys. */
  encryption?: EncryptionRecord;
}

/** All buckets of the partition. */
export class BucketStore {
  readonly #buckets = new Map<string, BucketRecord>();

  get(name: string): BucketRecord | undefined {
    return this.#buckets.get(name);
  }

  add(bucket: BucketRecord): void {
    this.#buckets.set(bucket.name, bucket);
  }

  remove(name: string): void {
    this.#buckets.delete(name);
  }

  all(): Iterable<BucketRecord> {
    return this.#buckets.values();
  }

  of(accountId: string): BucketRecord[] {
    return [...this.#buckets.values()].filter(
      bucket => bucket.accountId === accountId,
    );
  }
}

/** The buckets of partitions, in which their names are unique. */
export const bucketStores = new Store(PARTITIONS, () => new BucketStore());

const ALL = [
  'BucketOwnerEnforced',
  'BucketOwnerPreferred',
  'ObjectWriter',
] as const;

/** Who owns what other accounts write: https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html */
export type ObjectOwnership = (typeof ALL)[number];

export function isObjectOwnership(
  text: string | undefined,
): text is ObjectOwnership {
  return (ALL as readonly (string | undefined)[]).includes(text);
}

/** A bucket as it is when it is made: public access is blocked, and all objects are its owner's: https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html */
export function newBucket(
  basics: Pick<BucketRecord, 'name' | 'accountId' | 'region' | 'createdAt'>,
): BucketRecord {
  return {
    ...basics,
    objects: new Map(),
    abac: false,
    ownership: 'BucketOwnerEnforced',
    publicAccessBlock: {
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    },
  };
}

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

/**
 * The account that an object belongs to: that of the bucket, unless another wrote it and the bucket does not enforce its own
 * ownership. To enforce it is to own what was written before, too.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
export function ownerOf(
  bucket: Pick<BucketRecord, 'accountId' | 'ownership'>,
  { foreign }: Pick<ObjectRecord, 'foreign'>,
): string {
  return bucket.ownership === 'BucketOwnerEnforced'
    ? bucket.accountId
    : foreign?.accountId ?? bucket.accountId;
}
