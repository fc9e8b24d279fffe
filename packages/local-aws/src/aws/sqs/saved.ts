import {
  count,
  date,
  list,
  mapOf,
  optional,
  policyText,
  record,
  savedList,
  savedStore,
  tagMap,
  text,
} from '../../saved';
import { queueStores, type MessageRecord, type QueueRecord } from './queues';

const queue = record<QueueRecord>({
  name: text,
  arn: text,
  accountId: text,
  createdAt: date,
  modifiedAt: date,
  attributes: mapOf(text),
  policy: optional(policyText),
  tags: tagMap,
  messages: list(
    record<MessageRecord>({
      messageId: text,
      body: text,
      senderId: text,
      sentAt: date,
      visibleAt: date,
      firstReceivedAt: optional(date),
      receiveCount: count,
      receiptHandle: optional(text),
    }),
  ),
});

/** The queues of an account in a Region, with their messages. */
export const savedQueues = {
  regions: savedStore(queueStores, {
    queues: savedList(queue, {
      all: queues => queues.values(),
      add: (queues, item) => queues.set(item.name, item),
      keys: [({ name }) => name],
    }),
  }),
};
