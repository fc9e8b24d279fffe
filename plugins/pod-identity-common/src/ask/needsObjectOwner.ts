import { s3Actions } from '../services/s3/actions';
import type { AskedQuestion } from './question/readQuestion';

/**
 * Whether the owner of the object has a say: where that is another account than the bucket's, neither the bucket's policy nor
 * policies in the bucket's account give the object to anybody.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-auth-workflow-object-operation.html
 *
 * Tags count too: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html says that the bucket's owner may
 * read them, and https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html that a bucket's policy does not
 * reach objects of others.
 *
 * @public
 */
export function needsObjectOwner({
  action: { s3 },
  companionOf,
}: AskedQuestion): boolean {
  // What is written with an object, such as its tags, is of the new object, and not of the one that was there.
  return (
    s3?.level === 'object' &&
    s3.giver !== 'bucket' &&
    s3Actions.named(companionOf ?? '')?.giver !== 'bucket'
  );
}
