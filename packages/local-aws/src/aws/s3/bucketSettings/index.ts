export { getBucketAbac, putBucketAbac } from './bucketAbac';
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
export {
  deleteBucketTagging,
  getBucketTagging,
  putBucketTagging,
} from './bucketTagging';
export { getBucketVersioning, putBucketVersioning } from './bucketVersioning';
export {
  deleteBucketOwnershipControls,
  getBucketOwnershipControls,
  putBucketOwnershipControls,
} from './ownershipControls';
export {
  deletePublicAccessBlock,
  getPublicAccessBlock,
  putPublicAccessBlock,
} from './publicAccessBlock';
