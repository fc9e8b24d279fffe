import type { AskedQuestion } from './question/readQuestion';

/**
 * Actions on objects that are the bucket owner's to give, whoever owns the object: to write one in its place, to take it away,
 * to bring it back from the archive.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-overview.html
 */
const OF_THE_BUCKET = new Set([
  's3:AbortMultipartUpload',
  's3:DeleteObject',
  's3:DeleteObjectVersion',
  's3:ListMultipartUploadParts',
  's3:PutObject',
  's3:RestoreObject',
]);

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
  action: { name, s3 },
  companionOf = name,
}: AskedQuestion): boolean {
  // What is written with an object, such as its tags, is of the new object, and not of the one that was there.
  return (
    s3?.level === 'object' &&
    !OF_THE_BUCKET.has(name) &&
    companionOf !== 's3:PutObject'
  );
}
