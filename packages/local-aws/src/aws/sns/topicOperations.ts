import { randomUUID } from 'node:crypto';
import type {
  CreateTopicInput,
  CreateTopicResponse,
  DeleteTopicInput,
  GetTopicAttributesInput,
  GetTopicAttributesResponse,
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  ListTopicsInput,
  ListTopicsResponse,
  PublishInput,
  PublishResponse,
  SetTopicAttributesInput,
  Tag,
  TagResourceRequest,
  UntagResourceRequest,
} from '@aws-sdk/client-sns';
import {
  authorize,
  authorizeKey,
  authorizeResource,
  keyArnOf,
} from '../../platform/authorization';
import { notImplemented, type Call } from '../../platform/call';
import { pageAfter } from '../../platform/paging';
import { requestTagKeys } from '../../platform/tags';
import { AwsError } from '../../wire/types';
import { attributesOf, checkAttribute, setAttribute } from './attributes';
import {
  findTopic,
  invalidParameter,
  lookUpTopic,
  newTopic,
  topicArn,
  topicStores,
  type TopicRecord,
} from './topics';

const MAX_TAGS = 50;
const MAX_MESSAGE = 262_144;

/** A name of a topic. @throws AwsError where it cannot be one */
export function checkTopicName(name: string | undefined): string {
  if (!/^[\w-]{1,256}$/.test(name ?? '')) {
    throw invalidParameter('Topic Name');
  }
  return name!;
}

function tagsOf(tags: readonly Tag[] | undefined): Map<string, string> {
  return new Map((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}

function checkTags(tags: ReadonlyMap<string, string>): void {
  if (tags.size > MAX_TAGS) {
    throw new AwsError(
      'TagLimitExceededException',
      'Could not complete request: tag quota of per resource exceeded',
    );
  }
  if ([...tags.keys()].some(key => key === '' || /^aws:/i.test(key))) {
    throw invalidParameter('Tags Reason: the key of a tag is not valid');
  }
}

/** The topic that is there already is answered where nothing else is asked of it. */
function checkSame(topic: TopicRecord, input: CreateTopicInput): void {
  const has = attributesOf(topic);
  const isOther = Object.entries(input.Attributes ?? {}).some(
    ([name, value]) => (has[name] ?? '') !== value,
  );
  if (isOther) {
    throw invalidParameter(
      'Attributes Reason: Topic already exists with different attributes',
    );
  }
  const tags = tagsOf(input.Tags);
  if ([...tags].some(([key, value]) => topic.tags.get(key) !== value)) {
    throw invalidParameter(
      'Tags Reason: Topic already exists with different tags',
    );
  }
}

export function createTopic(
  input: CreateTopicInput,
  call: Call,
): CreateTopicResponse {
  if (input.Name?.endsWith('.fifo')) {
    throw notImplemented(call, 'for FIFO topics');
  }
  const name = checkTopicName(input.Name);
  const arn = topicArn(call, name);
  const { accountId } = call;
  const tags = tagsOf(input.Tags);
  const keys = requestTagKeys(Object.fromEntries(tags));
  authorizeResource(call, 'sns:CreateTopic', { arn, accountId }, keys);
  if (tags.size > 0) {
    authorizeResource(call, 'sns:TagResource', { arn, accountId }, keys);
  }
  checkTags(tags);
  const attributes = Object.entries(input.Attributes ?? {});
  attributes.forEach(([each, value]) => checkAttribute(call, each, value));
  const topics = topicStores.of(call.state, call);
  const before = topics.get(name);
  if (before) {
    checkSame(before, input);
  } else {
    const topic = { ...newTopic(call, name), tags };
    attributes.forEach(([each, value]) => setAttribute(topic, each, value));
    topics.set(name, topic);
  }
  return { TopicArn: arn };
}

export function getTopicAttributes(
  input: GetTopicAttributesInput,
  call: Call,
): GetTopicAttributesResponse {
  return { Attributes: attributesOf(findTopic(call, input)) };
}

export function setTopicAttributes(
  input: SetTopicAttributesInput,
  call: Call,
): object {
  const topic = findTopic(call, input);
  const { AttributeName: name = '', AttributeValue: value = '' } = input;
  checkAttribute(call, name, value);
  setAttribute(topic, name, value);
  return {};
}

/** Up to 100 a page, as AWS. */
export function listTopics(
  input: ListTopicsInput,
  call: Call,
): ListTopicsResponse {
  authorize(call, { action: 'sns:ListTopics', resource: '*' });
  const { items, next } = pageAfter(topicStores.of(call.state, call).values(), {
    limit: 100,
    token: input.NextToken,
    keyOf: ({ name }) => name,
    invalidToken: () => invalidParameter('NextToken'),
  });
  return {
    Topics: items.map(({ arn }) => ({ TopicArn: arn })),
    NextToken: next,
  };
}

/** Deleting what is not there is no error. */
export function deleteTopic(input: DeleteTopicInput, call: Call): object {
  const topic = lookUpTopic(call, {
    arn: input.TopicArn,
    parameter: 'TopicArn',
  });
  if (topic) {
    topicStores
      .of(call.state, { accountId: topic.accountId, region: call.region })
      .delete(topic.name);
  }
  return {};
}

/** Nobody is subscribed, so that a message is taken and goes nowhere. */
export function publish(input: PublishInput, call: Call): PublishResponse {
  const { attributes } = findTopic(call, input);
  const key = attributes.get('KmsMasterKeyId');
  const refusal = { code: 'KMSAccessDeniedException', status: 400 };
  for (const action of ['kms:GenerateDataKey', 'kms:Decrypt'] as const) {
    authorizeKey({ ...call, refusal }, key && keyArnOf(call, key), action);
  }
  if (!input.Message) {
    throw invalidParameter('Empty message');
  }
  if (Buffer.byteLength(input.Message) > MAX_MESSAGE) {
    throw invalidParameter('Message too long');
  }
  return { MessageId: randomUUID() };
}

function taggedTopic(
  call: Call,
  { ResourceArn }: { ResourceArn?: string },
  keys?: Record<string, string | string[]>,
): TopicRecord {
  const topic = lookUpTopic(
    call,
    { arn: ResourceArn, parameter: 'ResourceArn' },
    keys,
  );
  if (!topic) {
    throw new AwsError('ResourceNotFoundException', 'Resource does not exist');
  }
  return topic;
}

export function tagResource(input: TagResourceRequest, call: Call): object {
  const added = tagsOf(input.Tags);
  const keys = requestTagKeys(Object.fromEntries(added));
  const topic = taggedTopic(call, input, keys);
  const tags = new Map([...topic.tags, ...added]);
  checkTags(tags);
  topic.tags = tags;
  return {};
}

export function untagResource(input: UntagResourceRequest, call: Call): object {
  const { TagKeys = [] } = input;
  const topic = taggedTopic(call, input, { 'aws:TagKeys': TagKeys });
  TagKeys.forEach(key => topic.tags.delete(key));
  return {};
}

export function listTagsForResource(
  input: ListTagsForResourceRequest,
  call: Call,
): ListTagsForResourceResponse {
  const { tags } = taggedTopic(call, input);
  return { Tags: [...tags].map(([Key, Value]) => ({ Key, Value })) };
}
