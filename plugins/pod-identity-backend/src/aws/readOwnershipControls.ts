import { GetBucketOwnershipControlsCommand } from '@aws-sdk/client-s3';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { orElseOn } from './orElseOn';

/**
 * Whether all objects in a bucket are its owner's, those that were there before included. False: others may own some, as in
 * buckets that never had the setting.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
export function readOwnershipControls(
  aws: AwsConnection,
  bucket: string,
  options: CallOptions,
): Promise<boolean> {
  return aws.run(
    {
      action: 's3:GetBucketOwnershipControls',
      resource: `bucket ${bucket}`,
    },
    options,
    () =>
      orElseOn('OwnershipControlsNotFoundError', false, async () => {
        const { OwnershipControls } = await aws.s3.send(
          new GetBucketOwnershipControlsCommand({
            Bucket: bucket,
            ExpectedBucketOwner: aws.cluster.accountId,
          }),
          { abortSignal: options.signal },
        );
        return (
          OwnershipControls?.Rules?.[0]?.ObjectOwnership ===
          'BucketOwnerEnforced'
        );
      }),
  );
}
