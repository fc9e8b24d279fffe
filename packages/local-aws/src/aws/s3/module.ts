import { randomBytes } from 'node:crypto';
import type { InputTable } from '../../platform/call';
import { listOf } from '../../seed';
import { sdkSource } from '../../wire';
import type { AwsServiceModule } from '../module';
import * as settings from './bucketSettings';
import * as buckets from './buckets';
import * as tagging from './objectTagging';
import * as objects from './objects';
import { savedBuckets } from './saved';
import { seedBucket } from './seed';
import { s3ServiceErrors } from './s3Errors';
import { bucketStores } from './store';
import { checkDigests } from './upload/checkDigests';
import { unwrapBody } from './upload/unwrapBody';

/** What every request about a bucket may carry. */
const BUCKET = 'Bucket ExpectedBucketOwner';

/** What the body is held to before the operation is called. */
const DIGESTS = 'ContentMD5 ChecksumAlgorithm';

/** No bucket has its requesters pay, which those who would may say all the same. */
const OBJECT = `${BUCKET} Key VersionId RequestPayer`;

/** What the operations of S3 take. */
const s3Inputs: InputTable = {
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

/** S3: buckets and objects. */
export const s3: AwsServiceModule = {
  name: 's3',
  title: 'S3',
  source: sdkSource(
    (): typeof import('@aws-sdk/client-s3') => require('@aws-sdk/client-s3'),
    sdk => sdk.S3Client,
  ),
  operations: {
    CreateBucket: buckets.createBucket,
    DeleteBucket: buckets.deleteBucket,
    HeadBucket: buckets.headBucket,
    ListBuckets: buckets.listBuckets,
    GetBucketLocation: buckets.getBucketLocation,
    GetBucketPolicy: settings.getBucketPolicy,
    PutBucketPolicy: settings.putBucketPolicy,
    DeleteBucketPolicy: settings.deleteBucketPolicy,
    GetBucketTagging: settings.getBucketTagging,
    PutBucketTagging: settings.putBucketTagging,
    DeleteBucketTagging: settings.deleteBucketTagging,
    GetPublicAccessBlock: settings.getPublicAccessBlock,
    PutPublicAccessBlock: settings.putPublicAccessBlock,
    DeletePublicAccessBlock: settings.deletePublicAccessBlock,
    GetBucketOwnershipControls: settings.getBucketOwnershipControls,
    PutBucketOwnershipControls: settings.putBucketOwnershipControls,
    DeleteBucketOwnershipControls: settings.deleteBucketOwnershipControls,
    GetBucketAbac: settings.getBucketAbac,
    PutBucketAbac: settings.putBucketAbac,
    GetBucketEncryption: settings.getBucketEncryption,
    PutBucketEncryption: settings.putBucketEncryption,
    DeleteBucketEncryption: settings.deleteBucketEncryption,
    GetBucketVersioning: settings.getBucketVersioning,
    PutBucketVersioning: settings.putBucketVersioning,
    ListObjectsV2: objects.listObjectsV2,
    ListObjects: objects.listObjects,
    GetObject: objects.getObject,
    HeadObject: objects.headObject,
    PutObject: objects.putObject,
    DeleteObject: objects.deleteObject,
    GetObjectTagging: tagging.getObjectTagging,
    PutObjectTagging: tagging.putObjectTagging,
    DeleteObjectTagging: tagging.deleteObjectTagging,
  },
  inputs: s3Inputs,
  requests: {
    signedAs: ['s3-object-lambda', 's3express'],
    // What has no other mark is S3, where anonymous reading is possible: that is for the bucket to decide.
    takesAnyUnsigned: true,
    allowsAnonymous: () => true,
    async unwrap(request) {
      const unwrapped = unwrapBody(request);
      await checkDigests(unwrapped);
      return unwrapped;
    },
    // 16 hexadecimal digits.
    requestId: () => randomBytes(8).toString('hex').toUpperCase(),
  },
  errors: s3ServiceErrors,
  trail: {
    dataEvents: /Object/,
    memberName: name => (name === 'Bucket' ? 'bucketName' : undefined),
    resources: [['Bucket', 'AWS::S3::Bucket']],
  },
  seed: { region: { buckets: listOf(seedBucket) } },
  saved: savedBuckets,
  resourcePolicies: (state, place) => bucketStores.of(state, place).all(),
};
