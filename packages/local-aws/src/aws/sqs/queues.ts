import { REGIONS, Store } from '../../platform/state';

/** A message that waits in a queue. */
export interface MessageRecord {
  messageId: string;
  body: string;
  /** Who sent it: the unique id of the caller. */
  senderId: string;
  sentAt: Date;
  /** Until then nobody receives it. */
  visibleAt: Date;
  firstReceivedAt?: Date;
  receiveCount: number;
  /** Of the last time that it was received. */
  receiptHandle?: string;
}

/** A queue as it is kept. */
export interface QueueRecord {
  name: string;
  arn: string;
  accountId: string;
  createdAt: Date;
  modifiedAt: Date;
  /** Those that were set, by AWS's names; but for the policy. */
  attributes: Map<string, string>;
  policy?: string;
  tags: Map<string, string>;
  messages: MessageRecord[];
}

/** Queues of accounts in Regions, by name. */
export const queueStores = new Store(
  REGIONS,
  () => new Map<string, QueueRecord>(),
);
