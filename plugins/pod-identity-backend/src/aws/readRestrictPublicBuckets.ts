import { GetPublicAccessBlockCommand } from '@aws-sdk/client-s3';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { orElseOn } from './orElseOn';

/** Whether a bucket lets in no other account as long as its policy is public. That of the account besides is not read. */
export function readRestrictPublicBuckets(
  aws: AwsConnection,
  bucket: string,
  options: CallOptions,
): Promise<boolean> {
  return aws.run(
    {
      action: 's3:GetBucketPublicAccessBlock',
      resource: `bucket ${bucket}`,
    },
    options,
    () =>
      orElseOn('NoSuchPublicAccessBlockConfiguration', false, async () => {
        const { PublicAccessBlockConfiguration: block } = await aws.s3.send(
          new GetPublicAccessBlockCommand({
            Bucket: bucket,
            ExpectedBucketOwner: aws.cluster.accountId,
          }),
          { abortSignal: options.signal },
        );
        return block?.RestrictPublicBuckets === true;
      }),
  );
}
