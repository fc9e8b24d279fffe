import { GetBucketAbacCommand } from '@aws-sdk/client-s3';
import type { AwsConnection, CallOptions } from './AwsConnection';

/** Whether a bucket takes its tags into account for access to it. */
export function readBucketAbac(
  aws: AwsConnection,
  bucket: string,
  options: CallOptions,
): Promise<boolean> {
  return aws.run(
    { action: 's3:GetBucketAbac', resource: `bucket ${bucket}` },
    options,
    async () => {
      const { AbacStatus } = await aws.s3.send(
        new GetBucketAbacCommand({
          Bucket: bucket,
          ExpectedBucketOwner: aws.cluster.accountId,
        }),
        { abortSignal: options.signal },
      );
      return AbacStatus?.Status === 'Enabled';
    },
  );
}
