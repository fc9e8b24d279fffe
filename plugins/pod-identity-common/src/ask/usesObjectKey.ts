import type { AskedQuestion } from './question/readQuestion';

/**
 * Actions by which S3 encrypts or decrypts the content of an object, and so asks KMS on behalf of whoever calls.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
 */
const ON_CONTENT = new Set([
  's3:GetObject',
  's3:GetObjectAttributes',
  's3:GetObjectTorrent',
  's3:GetObjectVersion',
  's3:GetObjectVersionAttributes',
  's3:GetObjectVersionForReplication',
  's3:GetObjectVersionTorrent',
  's3:PutObject',
  's3:ReplicateObject',
  's3:UpdateObjectEncryption',
]);

/**
 * Whether the KMS key of an encrypted object has a say. An object that was encrypted with another key than its bucket's
 * default is not told from the others.
 *
 * @public
 */
export function usesObjectKey({ action }: AskedQuestion): boolean {
  return ON_CONTENT.has(action.name);
}
