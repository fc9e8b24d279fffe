import { randomBytes } from 'node:crypto';
import { sdkSource } from '../../wire';
import { listOf } from '../../seed';
import type { AwsServiceModule } from '../module';
import { s3Inputs } from './inputs';
import { savedBuckets } from './saved';
import { seedBucket } from './seed';
import { s3ServiceErrors } from './serviceErrors';
import { bucketStores } from './store';
import { checkDigests } from './upload/checkDigests';
import { unwrapBody } from './upload/unwrapBody';
import * as buckets from './buckets';
import * as settings from './bucketSettings';
import * as objects from './objects';
import * as tagging from './objectTagging';

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
