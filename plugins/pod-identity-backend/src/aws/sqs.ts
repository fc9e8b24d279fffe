import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  paginateListQueues,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { awsService } from './AwsCall';

/** SQS, of one Region. */
export const sqs = awsService({
  createClient: config =>
    new SQSClient({
      ...config,
      // Otherwise calls would go to the host that the URL of a queue names, whatever endpoint is configured.
      useQueueUrlAsEndpoint: false,
    }),

  operations(call, { accountId }) {
    return {
      /** Names of the queues of the account in the Region. */
      listQueues(): Promise<string[]> {
        return call(
          'sqs:ListQueues',
          `account ${accountId}`,
          async (client, options) => {
            const names: string[] = [];
            for await (const { QueueUrls } of paginateListQueues(
              { client, pageSize: 1000 },
              {},
              options,
            )) {
              names.push(
                ...(QueueUrls ?? []).map(url =>
                  url.slice(url.lastIndexOf('/') + 1),
                ),
              );
            }
            return names;
          },
        );
      },

      /**
       * The policy of a queue, JSON text, and the KMS key by which it encrypts, as its settings name it: an ARN, an id or an
       * alias. Each is undefined where there is none. Throws an AwsFailure `not-found` where there is no such queue.
       */
      async readQueue(
        name: string,
      ): Promise<{ policy: string | undefined; kmsKey: string | undefined }> {
        const resource = `queue ${name}`;
        const url = await call(
          'sqs:GetQueueUrl',
          resource,
          async (client, options) => {
            const { QueueUrl } = await client.send(
              new GetQueueUrlCommand({
                QueueName: name,
                QueueOwnerAWSAccountId: accountId,
              }),
              options,
            );
            return QueueUrl;
          },
        );
        return call(
          'sqs:GetQueueAttributes',
          resource,
          async (client, options) => {
            const { Attributes } = await client.send(
              new GetQueueAttributesCommand({
                QueueUrl: url,
                // The ARN is always there: an answer without it is broken, where one without the others says that there are none.
                AttributeNames: ['QueueArn', 'Policy', 'KmsMasterKeyId'],
              }),
              options,
            );
            return {
              policy: Attributes?.Policy,
              kmsKey: Attributes?.KmsMasterKeyId,
            };
          },
        );
      },
    };
  },
});
