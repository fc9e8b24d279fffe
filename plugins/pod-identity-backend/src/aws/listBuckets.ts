import { paginateListBuckets } from '@aws-sdk/client-s3';
import type { AwsConnection, CallOptions } from './AwsConnection';

/** Names of the buckets of the account, of every Region. */
export function listBuckets(
  aws: AwsConnection,
  options: CallOptions,
): Promise<string[]> {
  return aws.run(
    {
      action: 's3:ListAllMyBuckets',
      resource: `account ${aws.cluster.accountId}`,
    },
    options,
    async () => {
      const names: string[] = [];
      for await (const page of paginateListBuckets(
        { client: aws.s3, pageSize: 1000 },
        {},
        { abortSignal: options.signal },
      )) {
        names.push(...(page.Buckets ?? []).map(({ Name }) => Name!));
      }
      return names;
    },
  );
}
