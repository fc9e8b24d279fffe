export type {
  BucketRecord,
  ObjectRecord,
  PublicAccessBlock,
} from './BucketRecord';
export { BucketStore } from './BucketStore';
export { newBucket } from './newBucket';
export { newObject } from './newObject';
