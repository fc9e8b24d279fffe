export { Bucket, BucketAws } from './BucketAws';
