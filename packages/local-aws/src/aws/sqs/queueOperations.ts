import type {
  CreateQueueRequest,
  CreateQueueResult,
  DeleteQueueRequest,
  GetQueueAttributesRequest,
  GetQueueAttributesResult,
  GetQueueUrlRequest,
  GetQueueUrlResult,
  ListQueuesRequest,
  ListQueuesResult,
  ListQueueTagsRequest,
  ListQueueTagsResult,
  SetQueueAttributesRequest,
  TagQueueRequest,
  UntagQueueRequest,
} from '@aws-sdk/client-sqs';
import { authorize, authorizeResource } from '../../platform/authorization';
import { notImplemented, type Call } from '../../platform/call';
import { pageAfter } from '../../platform/paging';
import { requestTagKeys } from '../../platform/tags';
import { AwsError } from '../../wire/types';
import {
  attributesOf,
  checkAttributes,
  setAttributes,
  unknownAttribute,
} from './attributes';
import {
  findQueue,
  queueArn,
  queueOf,
  queueUrl,
  queueStores,
  type QueueRecord,
} from './queues';
import {
  invalidParameterValue,
  missingParameter,
  numberWithin,
} from './sqsErrors';

/** A name of a queue. @throws AwsError where it cannot be one */
export function checkQueueName(name: string | undefined): string {
  if (!name) {
    throw missingParameter('QueueName');
  }
  if (!/^[\w-]{1,80}$/.test(name)) {
    throw invalidParameterValue(
      'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
    );
  }
  return name;
}

function checkTags(tags: Readonly<Record<string, string>>): void {
  for (const key of Object.keys(tags)) {
    if (key.length > 128 || /^aws:/i.test(key)) {
      throw invalidParameterValue(`The tag key ${key} is not valid.`);
    }
  }
  if (Object.keys(tags).length > 50) {
    throw invalidParameterValue('A queue can have at most 50 tags.');
  }
}

/** The queue that is there already is answered where nothing else is asked of it. */
function checkSame(queue: QueueRecord, input: CreateQueueRequest, now: Date) {
  const has = attributesOf(queue, now);
  const other = Object.entries(input.Attributes ?? {}).find(
    ([name, value]) => (has[name] ?? '') !== value,
  );
  if (other) {
    throw new AwsError(
      'QueueNameExists',
      `A queue already exists with the same name and a different value for attribute ${other[0]}`,
    );
  }
}

export function createQueue(
  input: CreateQueueRequest,
  call: Call,
): CreateQueueResult {
  const { QueueName, Attributes = {}, tags = {} } = input;
  if (QueueName?.endsWith('.fifo')) {
    throw notImplemented(call, 'for FIFO queues');
  }
  const { accountId } = call;
  const name = checkQueueName(QueueName);
  const arn = queueArn(call, { accountId, name });
  const keys = requestTagKeys(tags);
  authorizeResource(call, 'sqs:CreateQueue', { arn, accountId }, keys);
  if (Object.keys(tags).length > 0) {
    authorizeResource(call, 'sqs:TagQueue', { arn, accountId }, keys);
  }
  checkAttributes(call, Attributes);
  checkTags(tags);
  const queues = queueStores.of(call.state, call);
  const before = queues.get(name);
  if (before) {
    checkSame(before, input, call.now);
  } else {
    const queue: QueueRecord = {
      name,
      arn,
      accountId,
      createdAt: call.now,
      modifiedAt: call.now,
      attributes: new Map(),
      tags: new Map(Object.entries(tags)),
      messages: [],
    };
    setAttributes(queue, Attributes);
    queues.set(name, queue);
  }
  return { QueueUrl: queueUrl(call, { accountId, name }) };
}

export function getQueueUrl(
  input: GetQueueUrlRequest,
  call: Call,
): GetQueueUrlResult {
  const place = {
    accountId: input.QueueOwnerAWSAccountId ?? call.accountId,
    name: checkQueueName(input.QueueName),
  };
  findQueue(call, place);
  return { QueueUrl: queueUrl(call, place) };
}

export function getQueueAttributes(
  input: GetQueueAttributesRequest,
  call: Call,
): GetQueueAttributesResult {
  const all = attributesOf(queueOf(call, input), call.now);
  const names: readonly string[] = input.AttributeNames ?? [];
  // Policy and key are known where the queue has neither.
  const known = [
    'All',
    'KmsDataKeyReusePeriodSeconds',
    'KmsMasterKeyId',
    'Policy',
  ];
  const unknown = names.find(
    name => !known.includes(name) && !Object.hasOwn(all, name),
  );
  if (unknown !== undefined) {
    throw unknownAttribute(unknown);
  }
  return {
    Attributes: names.includes('All')
      ? all
      : Object.fromEntries(
          Object.entries(all).filter(([name]) => names.includes(name)),
        ),
  };
}

/** It holds at once; AWS takes up to 60 seconds. */
export function setQueueAttributes(
  input: SetQueueAttributesRequest,
  call: Call,
): object {
  const queue = queueOf(call, input);
  const { Attributes = {} } = input;
  checkAttributes(call, Attributes);
  setAttributes(queue, Attributes);
  queue.modifiedAt = call.now;
  return {};
}

/** Pages are given to those alone who ask for them by a number. */
export function listQueues(
  input: ListQueuesRequest,
  call: Call,
): ListQueuesResult {
  authorize(call, { action: 'sqs:ListQueues', resource: '*' });
  const { QueueNamePrefix = '', MaxResults, NextToken } = input;
  const max = numberWithin('MaxResults', MaxResults, {
    min: 1,
    max: 1000,
    otherwise: 1000,
  });
  const { items, next } = pageAfter(
    [...queueStores.of(call.state, call).values()].filter(({ name }) =>
      name.startsWith(QueueNamePrefix),
    ),
    {
      limit: max,
      token: NextToken,
      keyOf: ({ name }) => name,
      invalidToken: () =>
        invalidParameterValue('Invalid or expired NextToken value.'),
    },
  );
  return {
    QueueUrls: items.map(queue => queueUrl(call, queue)),
    NextToken: MaxResults === undefined ? undefined : next,
  };
}

export function deleteQueue(input: DeleteQueueRequest, call: Call): object {
  const { name } = queueOf(call, input);
  queueStores.of(call.state, call).delete(name);
  return {};
}

export function tagQueue(input: TagQueueRequest, call: Call): object {
  const { Tags = {} } = input;
  const queue = queueOf(call, input, requestTagKeys(Tags));
  const tags = { ...Object.fromEntries(queue.tags), ...Tags };
  checkTags(tags);
  queue.tags = new Map(Object.entries(tags));
  return {};
}

export function untagQueue(input: UntagQueueRequest, call: Call): object {
  const { TagKeys = [] } = input;
  const queue = queueOf(call, input, { 'aws:TagKeys': TagKeys });
  TagKeys.forEach(key => queue.tags.delete(key));
  return {};
}

export function listQueueTags(
  input: ListQueueTagsRequest,
  call: Call,
): ListQueueTagsResult {
  const { tags } = queueOf(call, input);
  return { Tags: Object.fromEntries(tags) };
}
