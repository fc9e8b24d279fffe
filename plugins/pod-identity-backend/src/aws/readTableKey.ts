import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { AwsConnection, CallOptions } from './AwsConnection';

/** The KMS key of a table, an ARN; undefined: it is under a key that DynamoDB owns, which stands in nobody's way. */
export function readTableKey(
  aws: AwsConnection,
  tableArn: string,
  options: CallOptions,
): Promise<string | undefined> {
  return aws.run(
    { action: 'dynamodb:DescribeTable', resource: `table ${tableArn}` },
    options,
    async () => {
      const { Table } = await aws.dynamodb.send(
        new DescribeTableCommand({ TableName: tableArn }),
        { abortSignal: options.signal },
      );
      const encryption = Table?.SSEDescription;
      return (
        encryption?.KMSMasterKeyArn ??
        (encryption?.SSEType === 'KMS' ? 'alias/aws/dynamodb' : undefined)
      );
    },
  );
}
