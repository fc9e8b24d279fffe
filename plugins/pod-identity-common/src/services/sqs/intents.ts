import { actionsOnResource } from '../actionsOnResource';

/**
 * The name of a queue.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html
 */
const name = {
  type: 'string',
  title: 'Queue',
  description: "In the cluster's account and Region",
  minLength: 1,
  maxLength: 80,
  pattern: '^[A-Za-z0-9_\\-]+(?:\\.fifo)?$',
  'x-noun': 'queue name',
  'x-advice':
    'use 1 to 80 letters, digits, hyphens and underscores, with .fifo at the end of a FIFO queue',
  'x-resource': {
    limit: 'queues',
    noun: 'queue',
    characters: 'A-Za-z0-9_.\\-',
  },
} as const;

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html */
const send = actionsOnResource({
  kind: 'sqs-send',
  title: 'Send messages to a queue',
  description: 'Send messages to one SQS queue',
  noun: 'queue',
  name,
  sid: 'SendMessages',
  actions: ['sqs:SendMessage', 'sqs:GetQueueAttributes', 'sqs:GetQueueUrl'],
  verb: 'send messages to',
  keyActions: 'kms:GenerateDataKey and kms:Decrypt',
});

const receive = actionsOnResource({
  kind: 'sqs-receive',
  title: 'Receive messages of a queue',
  description: 'Receive messages of one SQS queue, and delete them when done',
  noun: 'queue',
  name,
  sid: 'ReceiveMessages',
  actions: [
    'sqs:ReceiveMessage',
    'sqs:DeleteMessage',
    'sqs:ChangeMessageVisibility',
    'sqs:GetQueueAttributes',
    'sqs:GetQueueUrl',
  ],
  verb: 'receive and delete messages of',
  keyActions: 'kms:Decrypt',
});

/** What people may ask for of SQS, in the order of the form. */
export const sqsIntents = [send, receive] as const;
