import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import {
  permissions,
  type TestAws,
  type TestCredentials,
} from '../../../src/__testUtils__';
import {
  byStatus,
  documentedErrors,
  NO_SOURCE,
  type ErrorBook,
  type ErrorCase,
  type ErrorCases,
} from '../kit';

const ROOT = 'arn:aws:sns:us-east-1:111122223333';
const arn = `${ROOT}:orders`;
const absent = `${ROOT}:absent`;

async function prepare(aws: TestAws): Promise<void> {
  const sns = new SNSClient(aws.settings());
  await sns.send(new CreateTopicCommand({ Name: 'orders' }));
  await sns.send(
    new CreateTopicCommand({
      Name: 'encrypted',
      Attributes: { KmsMasterKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab' },
    }),
  );
}

/** A role that may use topics, and no keys. */
async function withoutKeys(aws: TestAws): Promise<TestCredentials> {
  const { iam, sts } = aws.clients();
  const { Role } = await iam.send(
    new CreateRoleCommand({
      RoleName: 'keyless',
      AssumeRolePolicyDocument: permissions({
        Principal: { AWS: 'arn:aws:iam::111122223333:root' },
        Action: 'sts:AssumeRole',
      }),
    }),
  );
  await iam.send(
    new PutRolePolicyCommand({
      RoleName: 'keyless',
      PolicyName: 'topics',
      PolicyDocument: permissions({ Action: 'sns:*', Resource: '*' }),
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

function noTopic(input: object = {}): ErrorCase {
  return {
    error: 'NotFoundException',
    when: 'there is no such topic',
    input: { TopicArn: absent, ...input },
    message: 'Topic does not exist',
    source: NO_SOURCE,
  };
}

function wrongArn(member: string, input: object = {}): ErrorCase {
  return {
    error: 'InvalidParameterException',
    when: 'the ARN is too short',
    input: { [member]: 'orders', ...input },
    message: `Invalid parameter: ${member} Reason: An ARN must have at least 6 elements, not 1`,
    source: NO_SOURCE,
  };
}

function noResource(input: object = {}): ErrorCase {
  return {
    error: 'ResourceNotFoundException',
    when: 'there is no such topic',
    input: { ResourceArn: absent, ...input },
    message: 'Resource does not exist',
    source: NO_SOURCE,
  };
}

const tooMany = Array.from({ length: 51 }, (_, at) => ({
  Key: `key-${at}`,
  Value: 'x',
}));
const tooManyTags = {
  error: 'TagLimitExceededException',
  when: 'there are 51 tags',
  message: 'Could not complete request: tag quota of per resource exceeded',
  source: NO_SOURCE,
};
const tag = { Tags: [{ Key: 'team', Value: 'orders' }] };
const put = { AttributeName: 'DisplayName', AttributeValue: 'x' };

const cases: ErrorCases = {
  CreateTopic: [
    {
      error: 'InvalidParameterException',
      when: 'the name has a blank',
      input: { Name: 'a b' },
      message: 'Invalid parameter: Topic Name',
      source: NO_SOURCE,
    },
    { ...tooManyTags, input: { Name: 'new', Tags: tooMany } },
  ],
  GetTopicAttributes: [noTopic(), wrongArn('TopicArn')],
  SetTopicAttributes: [
    noTopic(put),
    {
      error: 'InvalidParameterException',
      when: 'there is no such attribute',
      input: { TopicArn: arn, AttributeName: 'Size', AttributeValue: '1' },
      message: 'Invalid parameter: AttributeName',
      source: NO_SOURCE,
    },
    {
      error: 'InvalidParameterException',
      when: 'the policy names a role that does not exist',
      input: {
        TopicArn: arn,
        AttributeName: 'Policy',
        AttributeValue: permissions({
          Principal: { AWS: 'arn:aws:iam::111122223333:role/absent' },
          Action: 'sns:Publish',
          Resource: arn,
        }),
      },
      message: /^Invalid parameter: Policy Error: /,
      source: NO_SOURCE,
    },
  ],
  ListTopics: [
    {
      error: 'InvalidParameterException',
      when: 'the token of the next page is made up',
      input: { NextToken: 'made-up' },
      message: 'Invalid parameter: NextToken',
      source: NO_SOURCE,
    },
  ],
  DeleteTopic: [wrongArn('TopicArn')],
  Publish: [
    noTopic({ Message: 'x' }),
    {
      error: 'InvalidParameterException',
      when: 'the message is empty',
      input: { TopicArn: arn, Message: '' },
      message: 'Invalid parameter: Empty message',
      source: NO_SOURCE,
    },
    {
      error: 'KMSAccessDeniedException',
      when: 'the caller may not use the key of the topic',
      input: { TopicArn: `${ROOT}:encrypted`, Message: 'x' },
      by: withoutKeys,
      message: /is not authorized to perform: kms:GenerateDataKey/,
      source: NO_SOURCE,
    },
  ],
  TagResource: [
    noResource(tag),
    wrongArn('ResourceArn', tag),
    { ...tooManyTags, input: { ResourceArn: arn, Tags: tooMany } },
  ],
  UntagResource: [
    noResource({ TagKeys: ['team'] }),
    wrongArn('ResourceArn', { TagKeys: ['team'] }),
  ],
  ListTagsForResource: [noResource(), wrongArn('ResourceArn')],
};

const KMS_STATES = [
  'KMSDisabledException',
  'KMSInvalidStateException',
  'KMSNotFoundException',
  'KMSOptInRequired',
  'KMSThrottlingException',
];

/** What is known of the errors of SNS. */
export const snsBook: ErrorBook = {
  title: 'SNS',
  service: 'sns',
  documented: documentedErrors('sns'),
  common: [],
  prepare,
  // https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html#API_CreateTopic_Errors
  statuses: {
    AuthorizationErrorException: 403,
    InternalErrorException: 500,
    InvalidParameterException: 400,
    KMSAccessDeniedException: 400,
    NotFoundException: 404,
    ResourceNotFoundException: 404,
    TagLimitExceededException: 400,
  },
  cases,
  denied: {
    error: 'AuthorizationErrorException',
    inputOf: operation => ({
      ...cases[operation][0].input,
      Name: 'orders',
      TopicArn: arn,
      ResourceArn: arn,
    }),
  },
  faults: { InternalErrorException: byStatus(500) },
  reasons: [
    {
      error: 'AuthorizationErrorException',
      because: 'every operation is called without permission, apart from here',
    },
    {
      error: 'InvalidSecurityException',
      because: 'it is for requests without TLS, which are all taken',
    },
    {
      error: 'ConcurrentAccessException',
      because: 'requests are done one after the other, so none meets another',
    },
    {
      error: 'StaleTagException',
      because: 'tags are changed at once',
    },
    {
      error: 'TagPolicyException',
      because: 'there is no organisation that has tag policies',
    },
    {
      error: 'TagLimitExceededException',
      operations: ['UntagResource'],
      because: 'this takes away, and no quota is exceeded by that',
    },
    {
      error: 'TopicLimitExceededException',
      because: 'no limit of topics is imitated',
    },
    {
      error: 'InvalidStateException',
      because: 'it is for topics with archives, and none has one',
    },
    {
      error: 'NotFoundException',
      operations: ['DeleteTopic'],
      because: 'its page says that to delete a topic twice is no error',
    },
    ...[
      'EndpointDisabledException',
      'PlatformApplicationDisabledException',
    ].map(error => ({
      error,
      because: 'it is for mobile endpoints, which are refused with 501',
    })),
    ...['InvalidParameterValueException', 'ValidationException'].map(error => ({
      error,
      because: 'it is for attributes of messages, which are refused with 501',
    })),
    ...KMS_STATES.map(error => ({
      error,
      because: 'KMS is not served, and every key is taken to be usable',
    })),
  ],
};
