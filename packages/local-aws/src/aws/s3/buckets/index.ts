export { createBucket } from './createBucket';
export { deleteBucket } from './deleteBucket';
export { getBucketLocation } from './getBucketLocation';
export { headBucket } from './headBucket';
export { listBuckets } from './listBuckets';
