import type { ObjectOwnership } from './ObjectOwnership';

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
