import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import {
  CreateQueueCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import {
  permissions,
  type TestAws,
  type TestCredentials,
} from '../../../src/__testUtils__';
import {
  documentedErrors,
  NO_SOURCE,
  type ErrorBook,
  type ErrorCase,
  type ErrorCases,
} from '../kit';

const ROOT = 'https://sqs.us-east-1.amazonaws.com/111122223333';
const url = `${ROOT}/orders`;
const encrypted = `${ROOT}/encrypted`;
const COMMON =
  'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html';

async function prepare(aws: TestAws): Promise<void> {
  const sqs = new SQSClient(aws.settings());
  await sqs.send(new CreateQueueCommand({ QueueName: 'orders' }));
  await sqs.send(
    new CreateQueueCommand({
      QueueName: 'encrypted',
      Attributes: { KmsMasterKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab' },
    }),
  );
  await sqs.send(
    new SendMessageCommand({ QueueUrl: encrypted, MessageBody: 'x' }),
  );
}

/** A role that may use queues, and no keys. */
async function withoutKeys(aws: TestAws): Promise<TestCredentials> {
  const { iam, sts } = aws.clients();
  const RoleName = `keyless-${Date.now()}-${Math.random()}`.slice(0, 60);
  const { Role } = await iam.send(
    new CreateRoleCommand({
      RoleName,
      AssumeRolePolicyDocument: permissions({
        Principal: { AWS: 'arn:aws:iam::111122223333:root' },
        Action: 'sts:AssumeRole',
      }),
    }),
  );
  await iam.send(
    new PutRolePolicyCommand({
      RoleName,
      PolicyName: 'queues',
      PolicyDocument: permissions({ Action: 'sqs:*', Resource: '*' }),
    }),
  );
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({ RoleArn: Role?.Arn, RoleSessionName: 'me' }),
  );
  return {
    accessKeyId: Credentials!.AccessKeyId!,
    secretAccessKey: Credentials!.SecretAccessKey!,
    sessionToken: Credentials!.SessionToken,
  };
}

function onQueue(input: object = {}): ErrorCase[] {
  return [
    {
      error: 'QueueDoesNotExist',
      when: 'there is no such queue',
      input: { QueueUrl: `${ROOT}/absent`, ...input },
      message: 'The specified queue does not exist.',
      source: NO_SOURCE,
    },
    {
      error: 'InvalidAddress',
      when: 'the address is not that of a queue',
      input: { QueueUrl: 'orders', ...input },
      message: 'The address orders is not valid for this endpoint.',
      source: NO_SOURCE,
    },
  ];
}

const unknownAttribute = {
  error: 'InvalidAttributeName',
  when: 'there is no such attribute',
  message: 'Unknown Attribute Size.',
  source: NO_SOURCE,
};

const wrongPolicy = {
  error: 'InvalidAttributeValue',
  when: 'the policy names a role that does not exist',
  message: 'Invalid value for the parameter Policy.',
  source: NO_SOURCE,
};
const Policy = permissions({
  Principal: { AWS: 'arn:aws:iam::111122223333:role/absent' },
  Action: 'sqs:SendMessage',
  Resource: '*',
});

function keyDenied(input: object, action: string): ErrorCase {
  return {
    error: 'KmsAccessDenied',
    when: 'the caller may not use the key of the queue',
    input: { QueueUrl: encrypted, ...input },
    by: withoutKeys,
    message: new RegExp(`is not authorized to perform: ${action}`),
    source: NO_SOURCE,
  };
}

const cases: ErrorCases = {
  CreateQueue: [
    {
      error: 'QueueNameExists',
      when: 'there is one with other attributes',
      input: { QueueName: 'orders', Attributes: { DelaySeconds: '1' } },
      message:
        'A queue already exists with the same name and a different value for attribute DelaySeconds',
      source: NO_SOURCE,
    },
    {
      ...unknownAttribute,
      input: { QueueName: 'new', Attributes: { Size: '1' } },
    },
    { ...wrongPolicy, input: { QueueName: 'new', Attributes: { Policy } } },
  ],
  GetQueueUrl: [
    {
      error: 'QueueDoesNotExist',
      when: 'there is no such queue',
      input: { QueueName: 'absent' },
      message: 'The specified queue does not exist.',
      source: NO_SOURCE,
    },
  ],
  GetQueueAttributes: [
    ...onQueue(),
    {
      ...unknownAttribute,
      input: { QueueUrl: url, AttributeNames: ['Size'] },
    },
  ],
  SetQueueAttributes: [
    ...onQueue({ Attributes: {} }),
    {
      ...unknownAttribute,
      input: { QueueUrl: url, Attributes: { Size: '1' } },
    },
    { ...wrongPolicy, input: { QueueUrl: url, Attributes: { Policy } } },
  ],
  SendMessage: [
    ...onQueue({ MessageBody: 'x' }),
    {
      error: 'InvalidMessageContents',
      when: 'there is a character that XML does not have',
      input: { QueueUrl: url, MessageBody: '\u0001' },
      message: 'The message contains characters outside the allowed set.',
      source: NO_SOURCE,
    },
    keyDenied({ MessageBody: 'x' }, 'kms:GenerateDataKey'),
  ],
  ReceiveMessage: [...onQueue(), keyDenied({}, 'kms:Decrypt')],
  DeleteMessage: [
    ...onQueue({ ReceiptHandle: 'x'.repeat(200) }),
    {
      error: 'ReceiptHandleIsInvalid',
      when: 'the handle is made up',
      input: { QueueUrl: url, ReceiptHandle: 'made up' },
      message:
        'The input receipt handle "made up" is not a valid receipt handle.',
      source: NO_SOURCE,
    },
  ],
  DeleteQueue: onQueue(),
  TagQueue: onQueue({ Tags: { team: 'orders' } }),
  UntagQueue: onQueue({ TagKeys: ['team'] }),
  ListQueueTags: onQueue(),
};

const KMS_STATES = [
  'KmsDisabled',
  'KmsInvalidKeyUsage',
  'KmsInvalidState',
  'KmsNotFound',
  'KmsOptInRequired',
  'KmsThrottled',
];

/** What is known of the errors of SQS. */
export const sqsBook: ErrorBook = {
  title: 'SQS',
  service: 'sqs',
  documented: documentedErrors('sqs'),
  common: [],
  prepare,
  statuses: {
    AccessDenied: 403,
    InvalidAddress: 404,
    InvalidAttributeName: 400,
    InvalidAttributeValue: 400,
    InvalidMessageContents: 400,
    KmsAccessDenied: 400,
    QueueDoesNotExist: 400,
    QueueNameExists: 400,
    ReceiptHandleIsInvalid: 404,
    RequestThrottled: 403,
  },
  cases,
  denied: {
    error: 'AccessDenied',
    inputOf: operation => ({
      ...cases[operation]?.[0].input,
      QueueUrl: url,
      QueueName: 'orders',
    }),
  },
  faults: {
    RequestThrottled: {
      fault: { kind: 'throttle' },
      message: 'The request was denied due to request throttling.',
      source: COMMON,
    },
  },
  reasons: [
    {
      error: 'InvalidAddress',
      operations: ['CreateQueue', 'GetQueueUrl', 'ListQueues'],
      because: 'it is about the address of a queue, and these take none',
    },
    {
      error: 'InvalidSecurity',
      because: 'it is for requests without TLS, which are all taken',
    },
    {
      error: 'UnsupportedOperation',
      because: 'what is not imitated is refused with 501',
    },
    {
      error: 'QueueDeletedRecently',
      because: 'the name of a queue that was deleted is free at once',
    },
    {
      error: 'OverLimit',
      because: 'no limit of queues or of messages in flight is imitated',
    },
    {
      error: 'InvalidIdFormat',
      because: 'it is no longer given: another error is in its place',
    },
    ...KMS_STATES.map(error => ({
      error,
      because: 'KMS is not served, and every key is taken to be usable',
    })),
  ],
};
