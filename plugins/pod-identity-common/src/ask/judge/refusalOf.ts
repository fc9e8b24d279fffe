import type { DecideAccessInput } from '../DecideAccessInput';
import { mayBeRestricted } from '../mayBeRestricted';

/** Why S3 refuses somebody of another account, whatever policies say. */
export type Refusal = 'public-access-block' | 'bucket-owner-alone';

/**
 * To anybody but principals of the bucket owner's account S3 answers these with 405.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
 */
const OF_THE_OWNER = new Set([
  's3:DeleteBucketPolicy',
  's3:GetBucketPolicy',
  's3:PutBucketPolicy',
]);

/** Why nobody of the asker's account may, whatever policies say; undefined where policies decide. */
export function refusalOf({
  who,
  question,
  resource,
}: Pick<DecideAccessInput, 'who' | 'question' | 'resource'>):
  | Refusal
  | undefined {
  const { accountId } = who.cluster;
  if (
    OF_THE_OWNER.has(question.action.name) &&
    resource.accountId !== undefined &&
    resource.accountId !== accountId
  ) {
    return 'bucket-owner-alone';
  }
  return resource.publicBuckets === 'restricted' &&
    mayBeRestricted(accountId, question, resource)
    ? 'public-access-block'
    : undefined;
}
