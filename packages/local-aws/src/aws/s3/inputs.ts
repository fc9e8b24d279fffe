import type { InputTable } from '../../platform/call';

/** What every request about a bucket may carry. */
const BUCKET = 'Bucket ExpectedBucketOwner';
/** What the body is held to before the operation is called. */
const DIGESTS = 'ContentMD5 ChecksumAlgorithm';
/** No bucket has its requesters pay, which those who would may say all the same. */
const OBJECT = `${BUCKET} Key VersionId RequestPayer`;

/** What the operations of S3 take. */
export const s3Inputs: InputTable = {
  CreateBucket: [
    'Bucket ACL ObjectOwnership CreateBucketConfiguration.LocationConstraint',
    'CreateBucketConfiguration.Tags ObjectLockEnabledForBucket=false',
  ],
  DeleteBucket: BUCKET,
  HeadBucket: BUCKET,
  ListBuckets: 'Prefix BucketRegion ContinuationToken MaxBuckets',
  GetBucketLocation: BUCKET,
  GetBucketPolicy: BUCKET,
  PutBucketPolicy: `${BUCKET} Policy ConfirmRemoveSelfBucketAccess ${DIGESTS}`,
  DeleteBucketPolicy: BUCKET,
  GetBucketTagging: BUCKET,
  PutBucketTagging: `${BUCKET} Tagging ${DIGESTS}`,
  DeleteBucketTagging: BUCKET,
  GetPublicAccessBlock: BUCKET,
  PutPublicAccessBlock: `${BUCKET} PublicAccessBlockConfiguration ${DIGESTS}`,
  DeletePublicAccessBlock: BUCKET,
  GetBucketOwnershipControls: BUCKET,
  PutBucketOwnershipControls: `${BUCKET} OwnershipControls ${DIGESTS}`,
  DeleteBucketOwnershipControls: BUCKET,
  GetBucketAbac: BUCKET,
  PutBucketAbac: `${BUCKET} AbacStatus ${DIGESTS}`,
  GetBucketEncryption: BUCKET,
  PutBucketEncryption: [
    `${BUCKET} ${DIGESTS}`,
    'ServerSideEncryptionConfiguration.Rules.ApplyServerSideEncryptionByDefault',
    'ServerSideEncryptionConfiguration.Rules.BucketKeyEnabled',
  ],
  DeleteBucketEncryption: BUCKET,
  GetBucketVersioning: BUCKET,
  PutBucketVersioning: [
    `${BUCKET} ${DIGESTS}`,
    'VersioningConfiguration.Status VersioningConfiguration.MFADelete=Disabled',
  ],
  ListObjectsV2: [
    `${BUCKET} RequestPayer Prefix Delimiter EncodingType=url`,
    'StartAfter ContinuationToken MaxKeys FetchOwner',
  ],
  ListObjects: `${BUCKET} RequestPayer Prefix Delimiter Marker MaxKeys EncodingType=url`,
  GetObject: `${OBJECT} IfMatch IfNoneMatch IfModifiedSince IfUnmodifiedSince ChecksumMode`,
  HeadObject: `${OBJECT} IfMatch IfNoneMatch IfModifiedSince IfUnmodifiedSince ChecksumMode`,
  PutObject: [
    `${BUCKET} RequestPayer Key Body ContentLength ${DIGESTS}`,
    'ChecksumCRC32 ChecksumCRC32C ChecksumCRC64NVME ChecksumMD5 ChecksumSHA1 ChecksumSHA256',
    'ChecksumSHA512 ChecksumXXHASH64 ChecksumXXHASH3 ChecksumXXHASH128',
    'ContentType CacheControl ContentDisposition ContentEncoding ContentLanguage Metadata',
    'Tagging ACL ServerSideEncryption SSEKMSKeyId BucketKeyEnabled StorageClass=STANDARD',
    'IfMatch IfNoneMatch=*',
  ],
  DeleteObject: OBJECT,
  GetObjectTagging: OBJECT,
  PutObjectTagging: `${OBJECT} Tagging ${DIGESTS}`,
  DeleteObjectTagging: `${BUCKET} Key VersionId`,
};
