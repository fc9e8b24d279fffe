import { randomUUID } from 'node:crypto';
import type { Field } from '../../document/document';
import { obeying } from '../../platform/constraints';
import {
  readCreated,
  readDocument,
  readList,
  readText,
  readTexts,
  type SeedPlace,
  type SeedPolicyDocument,
  type SeedTime,
} from '../../seed';
import { setAttributes } from './attributes';
import { checkQueueName } from './queueOperations';
import { type QueueRecord, queueStores } from './queues';

/** A queue with its messages. */
export function seedQueue(field: Field, place: SeedPlace): void {
  const members = field.members(
    'name',
    'policy',
    'kmsKey',
    'tags',
    'messages',
    'created',
  );
  const { partition, region, accountId } = place;
  const name = obeying(members.name, () => checkQueueName(members.name.text()));
  const queues = queueStores.of(place.state, place);
  if (queues.has(name)) {
    members.name.fail(`${name} is there twice`);
  }
  const createdAt = readCreated(members.created, place.now);
  const queue: QueueRecord = {
    name,
    arn: `arn:${partition}:sqs:${region}:${accountId}:${name}`,
    accountId,
    createdAt,
    modifiedAt: createdAt,
    attributes: new Map(),
    policy: members.policy.optional(each => readDocument(each, 'resource')),
    tags: new Map(Object.entries(readTexts(members.tags))),
    messages: readList(members.messages, readText).map(body => ({
      messageId: randomUUID(),
      body,
      senderId: accountId,
      sentAt: place.now,
      visibleAt: place.now,
      receiveCount: 0,
    })),
  };
  const key = members.kmsKey.optional(each => each.text());
  setAttributes(queue, key === undefined ? {} : { KmsMasterKeyId: key });
  queues.set(name, queue);
}

/**
 * A queue.
 *
 * @public
 */
export interface SeedQueue {
  name: string;
  policy?: SeedPolicyDocument;
  /** Key of KMS: id, ARN or alias. Default: it is encrypted by SQS itself. */
  kmsKey?: string;
  tags?: Record<string, string>;
  /** Bodies of messages that wait in it. */
  messages?: string[];
  created?: SeedTime;
}

/**
 * The queues of an account in a Region.
 *
 * @public
 */
export interface SqsRegionSeed {
  queues?: SeedQueue[];
}
