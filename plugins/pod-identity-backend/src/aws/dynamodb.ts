import {
  DescribeTableCommand,
  DynamoDBClient,
  GetResourcePolicyCommand,
} from '@aws-sdk/client-dynamodb';
import { awsService, orElseOn, required } from './AwsCall';

/** DynamoDB, of one Region. */
export const dynamodb = awsService({
  createClient: config => new DynamoDBClient(config),

  operations(call) {
    return {
      /**
       * The policy of a table or stream, JSON text; undefined: it has none. Throws an AwsFailure `not-found` where there is
       * no such table, or none that is ready.
       */
      readTablePolicy(arn: string): Promise<string | undefined> {
        const resource = `table ${arn}`;
        return call('dynamodb:GetResourcePolicy', resource, (client, options) =>
          orElseOn('PolicyNotFoundException', undefined, async () => {
            const { Policy } = await client.send(
              new GetResourcePolicyCommand({ ResourceArn: arn }),
              options,
            );
            return required(Policy, resource, 'policy');
          }),
        );
      },

      /**
       * The KMS key of a table, an ARN; undefined: a key that DynamoDB owns encrypts it, which needs no extra
       * permission.
       */
      readTableKey(tableArn: string): Promise<string | undefined> {
        return call(
          'dynamodb:DescribeTable',
          `table ${tableArn}`,
          async (client, options) => {
            const { Table } = await client.send(
              new DescribeTableCommand({ TableName: tableArn }),
              options,
            );
            const encryption = Table?.SSEDescription;
            return (
              encryption?.KMSMasterKeyArn ??
              (encryption?.SSEType === 'KMS' ? 'alias/aws/dynamodb' : undefined)
            );
          },
        );
      },
    };
  },
});
