export type {
  BucketRecord,
  EncryptionRecord,
  ObjectRecord,
  PublicAccessBlock,
} from './BucketRecord';
export { BucketStore } from './BucketStore';
export { newBucket } from './newBucket';
export { newObject } from './newObject';
