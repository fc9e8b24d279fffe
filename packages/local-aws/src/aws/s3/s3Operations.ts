import type { Handler } from '../../platform/call';
import * as buckets from './buckets';
import * as settings from './bucketSettings';
import * as objects from './objects';
import * as tagging from './objectTagging';

/** The operations of S3 that have an implementation. */
export const s3Operations: Readonly<Record<string, Handler>> = {
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
};
