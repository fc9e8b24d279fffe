import {
  GetTopicAttributesCommand,
  paginateListTopics,
  SNSClient,
} from '@aws-sdk/client-sns';
import { awsService } from './AwsCall';

/** SNS, of one Region. */
export const sns = awsService({
  createClient: config => new SNSClient(config),

  operations(call, { accountId }) {
    return {
      /** Names of the topics of the account in the Region. */
      listTopics(): Promise<string[]> {
        return call(
          'sns:ListTopics',
          `account ${accountId}`,
          async (client, options) => {
            const names: string[] = [];
            for await (const { Topics } of paginateListTopics(
              { client },
              {},
              options,
            )) {
              names.push(
                ...(Topics ?? []).map(({ TopicArn = '' }) =>
                  TopicArn.slice(TopicArn.lastIndexOf(':') + 1),
                ),
              );
            }
            return names;
          },
        );
      },

      /**
       * The policy of a topic, JSON text, and the KMS key by which it encrypts, as its settings name it: an ARN, an id or an
       * alias. Each is undefined where there is none. Throws an AwsFailure `not-found` where there is no such topic.
       */
      readTopic(
        arn: string,
      ): Promise<{ policy: string | undefined; kmsKey: string | undefined }> {
        return call(
          'sns:GetTopicAttributes',
          `topic ${arn}`,
          async (client, options) => {
            const { Attributes } = await client.send(
              new GetTopicAttributesCommand({ TopicArn: arn }),
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
