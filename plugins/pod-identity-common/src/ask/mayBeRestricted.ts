import { isPublicBucketPolicy } from 'iam-policy';
import type { AskedResource } from './DecideAccessInput';
import { askedResourcePolicy } from './layers/askedPolicies';
import { s3PlaceOf } from '../services/s3/place';
import type { AskedQuestion } from './question/readQuestion';

/**
 * Whether S3 Block Public Access may keep somebody of this account from a bucket: it is another's, and its policy is public. Then
 * it counts for all that the policy gives, even to accounts that it names.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-options
 *
 * @public
 */
export function mayBeRestricted(
  askerAccountId: string,
  { resource }: Pick<AskedQuestion, 'resource'>,
  { accountId, policy }: Pick<AskedResource, 'accountId' | 'policy'>,
): boolean {
  const document = askedResourcePolicy(policy)?.document;
  return (
    accountId !== undefined &&
    accountId !== askerAccountId &&
    s3PlaceOf(resource) !== undefined &&
    document !== undefined &&
    isPublicBucketPolicy(document)
  );
}
