import type { DecideAccessInput } from '../DecideAccessInput';
import { mayBeRestricted } from '../mayBeRestricted';

/** Why S3 refuses somebody of another account, whatever policies say. */
export type Refusal = 'public-access-block' | 'bucket-owner-alone';

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
    question.action.s3?.ownerOnly &&
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
