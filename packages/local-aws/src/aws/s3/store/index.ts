export type {
  BucketRecord,
  EncryptionRecord,
  ForeignOwner,
  ObjectRecord,
  PublicAccessBlock,
} from './BucketRecord';
export { bucketStores, BucketStore } from './BucketStore';
export { newBucket } from './newBucket';
export { newObject } from './newObject';
export { isObjectOwnership, type ObjectOwnership } from './ObjectOwnership';
export { ownerOf } from './ownerOf';
