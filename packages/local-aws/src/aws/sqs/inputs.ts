import type { InputTable } from '../../platform/call';

/** What the operations of SQS take. Messages have no attributes here, and so none of any name. */
export const sqsInputs: InputTable = {
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
