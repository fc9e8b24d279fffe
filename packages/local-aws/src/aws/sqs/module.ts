import type { InputTable } from '../../platform/call';
import { listOf } from '../../seed';
import { sdkSource } from '../../wire';
import {
  type AwsServiceModule,
  byTarget,
  commonTroubles,
  queryCredentials,
  queryRefusal,
} from '../module';
import * as messages from './messageOperations';
import * as queues from './queueOperations';
import { queueStores } from './queues';
import { savedQueues } from './saved';
import { seedQueue } from './seed';

/** What the operations of SQS take. Messages have no attributes here, and so none of any name. */
const sqsInputs: InputTable = {
  CreateQueue: 'QueueName Attributes tags',
  GetQueueUrl: 'QueueName QueueOwnerAWSAccountId',
  GetQueueAttributes: 'QueueUrl AttributeNames',
  SetQueueAttributes: 'QueueUrl Attributes',
  ListQueues: 'QueueNamePrefix MaxResults NextToken',
  DeleteQueue: 'QueueUrl',
  TagQueue: 'QueueUrl Tags',
  UntagQueue: 'QueueUrl TagKeys',
  ListQueueTags: 'QueueUrl',
  SendMessage: 'QueueUrl MessageBody DelaySeconds',
  ReceiveMessage: [
    'QueueUrl AttributeNames MessageSystemAttributeNames MessageAttributeNames',
    'MaxNumberOfMessages VisibilityTimeout WaitTimeSeconds',
  ],
  DeleteMessage: 'QueueUrl ReceiptHandle',
};

/** SQS: standard queues and their messages. */
export const sqs: AwsServiceModule = {
  name: 'sqs',
  title: 'SQS',
  source: sdkSource(
    (): typeof import('@aws-sdk/client-sqs') => require('@aws-sdk/client-sqs'),
    sdk => sdk.SQSClient,
  ),
  operations: {
    CreateQueue: queues.createQueue,
    GetQueueUrl: queues.getQueueUrl,
    GetQueueAttributes: queues.getQueueAttributes,
    SetQueueAttributes: queues.setQueueAttributes,
    ListQueues: queues.listQueues,
    DeleteQueue: queues.deleteQueue,
    TagQueue: queues.tagQueue,
    UntagQueue: queues.untagQueue,
    ListQueueTags: queues.listQueueTags,
    SendMessage: messages.sendMessage,
    ReceiveMessage: messages.receiveMessage,
    DeleteMessage: messages.deleteMessage,
  },
  inputs: sqsInputs,
  requests: { takesUnsigned: byTarget('AmazonSQS') },
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html
  errors: {
    // It spoke awsQuery until 2023, and kept the errors: https://github.com/aws/serverless-application-model/issues/3633
    credentials: queryCredentials,
    troubles: {
      ...commonTroubles,
      throttled: [
        'RequestThrottled',
        'The request was denied due to request throttling.',
        403,
      ],
    },
    refusal: { ...queryRefusal, wordAction: action => action.toLowerCase() },
  },
  trail: {
    dataEvents: /Message/,
    resources: [
      ['QueueName', 'AWS::SQS::Queue'],
      ['QueueUrl', 'AWS::SQS::Queue'],
    ],
  },
  seed: { region: { queues: listOf(seedQueue) } },
  saved: savedQueues,
  *resourcePolicies(state, { partition }) {
    for (const place of queueStores.places(state)) {
      for (const queue of queueStores.of(state, place).values()) {
        if (queue.arn.startsWith(`arn:${partition}:`)) {
          yield queue;
        }
      }
    }
  },
};
