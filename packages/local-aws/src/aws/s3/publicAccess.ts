import { isPublicBucketPolicy, parsePolicy } from 'iam-policy';
import { s3Arn } from '../../platform/arns';
import type { Call } from '../../platform/call';
import { AwsError } from '../../wire/types';
import type { BucketRecord } from './store';

/**
 * Throws AccessDenied for a public policy, on buckets that block them; new buckets do:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function checkPublicPolicy(
  call: Call,
  bucket: BucketRecord,
  policy: string,
): void {
  if (!bucket.publicAccessBlock?.BlockPublicPolicy) {
    return;
  }
  if (call.caller.kind === 'anonymous' || !isPublicPolicy(policy)) {
    return;
  }
  throw new AwsError(
    'AccessDenied',
    `User: ${
      call.caller.arn
    } is not authorized to perform: s3:PutBucketPolicy on resource: "${s3Arn(
      call,
      bucket.name,
    )}" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.`,
    { status: 403 },
  );
}

/** Whether S3 calls a bucket policy public, as it is kept: JSON text. */
export function isPublicPolicy(policy: string): boolean {
  const { document } = parsePolicy(policy);
  return document !== undefined && isPublicBucketPolicy(document);
}
