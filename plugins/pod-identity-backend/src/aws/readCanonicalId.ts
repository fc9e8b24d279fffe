import { ListBucketsCommand } from '@aws-sdk/client-s3';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { required } from './required';

/**
 * The id by which S3 names the account as an owner.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/finding-canonical-user-id.html
 */
export function readCanonicalId(
  aws: AwsConnection,
  options: CallOptions,
): Promise<string> {
  const resource = `account ${aws.cluster.accountId}`;
  return aws.run(
    { action: 's3:ListAllMyBuckets', resource },
    options,
    async () => {
      const { Owner } = await aws.s3.send(
        new ListBucketsCommand({ MaxBuckets: 1 }),
        { abortSignal: options.signal },
      );
      return required(Owner?.ID, resource, 'owner');
    },
  );
}
