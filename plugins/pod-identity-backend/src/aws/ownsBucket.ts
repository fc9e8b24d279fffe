import { paginateListBuckets } from '@aws-sdk/client-s3';
import type { AwsConnection, CallOptions } from './AwsConnection';

/** Whether a bucket is the account's own. */
export function ownsBucket(
  aws: AwsConnection,
  bucket: string,
  options: CallOptions,
): Promise<boolean> {
  return aws.run(
    {
      action: 's3:ListAllMyBuckets',
      resource: `account ${aws.cluster.accountId}`,
    },
    options,
    async () => {
      for await (const page of paginateListBuckets(
        { client: aws.s3, pageSize: 1000 },
        { Prefix: bucket },
        { abortSignal: options.signal },
      )) {
        if (page.Buckets?.some(({ Name }) => Name === bucket)) {
          return true;
        }
      }
      return false;
    },
  );
}
