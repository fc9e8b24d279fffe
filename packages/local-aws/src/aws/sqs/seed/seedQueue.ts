import { randomUUID } from 'node:crypto';
import type { Field } from '../../../document';
import { obeying } from '../../../platform/constraints';
import {
  readCreated,
  readDocument,
  readList,
  readText,
  readTexts,
  type SeedPlace,
} from '../../../seed';
import { setAttributes } from '../attributes';
import { checkQueueName } from '../queueOperations';
import { queueStores, type QueueRecord } from '../queues';

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
