import { GetBucketPolicyCommand } from '@aws-sdk/client-s3';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { orElseOn } from './orElseOn';
import { required } from './required';

/**
 * The policy of a bucket, JSON text; undefined: it has none. An answer says too that the bucket is the account's own: of
 * another's S3 refuses to tell.
 */
export function readBucketPolicy(
  aws: AwsConnection,
  bucket: string,
  options: CallOptions,
): Promise<string | undefined> {
  const resource = `bucket ${bucket}`;
  return aws.run({ action: 's3:GetBucketPolicy', resource }, options, () =>
    orElseOn('NoSuchBucketPolicy', undefined, async () => {
      const { Policy } = await aws.s3.send(
        new GetBucketPolicyCommand({
          Bucket: bucket,
          ExpectedBucketOwner: aws.cluster.accountId,
        }),
        { abortSignal: options.signal },
      );
      return required(Policy, resource, 'policy');
    }),
  );
}
