import { notImplemented, type Call } from '../../../platform/call';
import { isPublicAcl } from '../isPublicAcl';
import { s3Error } from '../s3Errors';
import type { BucketRecord, ForeignOwner } from '../store';

const BUCKET_OWNER = 'bucket-owner-full-control';

/**
 * Throws for an ACL on buckets that have none, for one that is public where that is blocked, and for those that are not imitated.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-ownership-error-responses.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-options
 */
export function checkAcl(
  call: Call,
  { ownership, publicAccessBlock }: BucketRecord,
  acl: string | undefined,
): void {
  if (acl === undefined || acl === BUCKET_OWNER) {
    return;
  }
  if (ownership === 'BucketOwnerEnforced') {
    throw s3Error(
      'AccessControlListNotSupported',
      400,
      'The bucket does not allow ACLs',
    );
  }
  if (publicAccessBlock?.BlockPublicAcls && isPublicAcl(acl)) {
    throw s3Error('AccessDenied', 403, 'Access Denied');
  }
  if (acl !== 'private') {
    throw notImplemented(call, `with ACL ${acl}`);
  }
}

/**
 * Who owns an object that is written, where that is another than the bucket's owner: an account that writes to another's bucket,
 * unless it gives the object away and the bucket takes it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
export function writerOf(
  { caller }: Call,
  { accountId, ownership }: BucketRecord,
  acl: string | undefined,
): ForeignOwner | undefined {
  if (caller.kind === 'anonymous' || caller.accountId === accountId) {
    return undefined;
  }
  const grantsBucketOwner = acl === BUCKET_OWNER;
  const isGivenAway =
    ownership === 'BucketOwnerEnforced' ||
    (ownership === 'BucketOwnerPreferred' && grantsBucketOwner);
  return isGivenAway
    ? undefined
    : { accountId: caller.accountId, grantsBucketOwner };
}
