import { isPublicBucketPolicy, parsePolicy } from 'iam-policy';

/** Whether S3 calls a bucket policy public, as it is kept: JSON text. */
export function isPublicPolicy(policy: string): boolean {
  const { document } = parsePolicy(policy);
  return document !== undefined && isPublicBucketPolicy(document);
}
