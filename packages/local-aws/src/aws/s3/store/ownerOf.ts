import type { BucketRecord, ObjectRecord } from './BucketRecord';

/**
 * The account that an object belongs to: that of the bucket, unless another wrote it and the bucket does not enforce its own
 * ownership. To enforce it is to own what was written before, too.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
export function ownerOf(
  bucket: Pick<BucketRecord, 'accountId' | 'ownership'>,
  { foreign }: Pick<ObjectRecord, 'foreign'>,
): string {
  return bucket.ownership === 'BucketOwnerEnforced'
    ? bucket.accountId
    : foreign?.accountId ?? bucket.accountId;
}
