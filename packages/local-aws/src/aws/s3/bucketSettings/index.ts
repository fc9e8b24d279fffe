export {
  getBucketAbac,
  putBucketAbac,
  deleteBucketTagging,
  getBucketTagging,
  putBucketTagging,
  getBucketVersioning,
  putBucketVersioning,
  deleteBucketOwnershipControls,
  getBucketOwnershipControls,
  putBucketOwnershipControls,
  deletePublicAccessBlock,
  getPublicAccessBlock,
  putPublicAccessBlock,
} from './settings';
export {
  deleteBucketEncryption,
  getBucketEncryption,
  putBucketEncryption,
} from './bucketEncryption';
export {
  deleteBucketPolicy,
  getBucketPolicy,
  putBucketPolicy,
} from './bucketPolicy';
