export { createBucket } from './createBucket';
export {
  deleteBucket,
  getBucketLocation,
  headBucket,
  listBuckets,
} from './bucketOperations';
