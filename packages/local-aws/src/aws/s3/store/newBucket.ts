import type { BucketRecord } from './BucketRecord';

/** A bucket as it is when it is made: public access is blocked, and all objects are its owner's: https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html */
export function newBucket(
  basics: Pick<BucketRecord, 'name' | 'accountId' | 'region' | 'createdAt'>,
): BucketRecord {
  return {
    ...basics,
    objects: new Map(),
    abac: false,
    ownership: 'BucketOwnerEnforced',
    publicAccessBlock: {
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    },
  };
}
