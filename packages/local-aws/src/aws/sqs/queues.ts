import { accessDenied, authorizeResource } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { REGIONS, Store } from '../../platform/state';
import { AwsError } from '../../wire/types';
import { missingParameter, noSuchQueue } from './sqsErrors';

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

/**
 * What another account's queue policy cannot give:
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-customer-managed-policy-examples.html#grant-cross-account-permissions-to-role-and-user-name
 */
const OF_ITS_ACCOUNT: ReadonlySet<string> = new Set([
  'DeleteQueue',
  'ListQueueTags',
  'SetQueueAttributes',
  'TagQueue',
  'UntagQueue',
]);

/** Which queue is meant, in the Region that is called. */
interface QueuePlace {
  accountId: string;
  name: string;
}

export function queueArn(call: Call, { accountId, name }: QueuePlace): string {
  return `arn:${call.partition}:sqs:${call.region}:${accountId}:${name}`;
}

/** AWS's queues have a host for each Region. These are where the caller found this server, so that it finds them too. */
export function queueUrl(call: Call, { accountId, name }: QueuePlace): string {
  return `${call.origin}/${accountId}/${name}`;
}

/** The queue of an account, after checking that the caller may do this with it. */
export function findQueue(
  call: Call,
  place: QueuePlace,
  keys?: Record<string, string | string[]>,
): QueueRecord {
  const { accountId, name } = place;
  const { region } = call;
  const queue = queueStores.of(call.state, { accountId, region }).get(name);
  const arn = queueArn(call, place);
  const action = `sqs:${call.operation}`;
  if (accountId !== call.accountId && OF_ITS_ACCOUNT.has(call.operation)) {
    throw accessDenied(call, { action, resource: arn });
  }
  authorizeResource(call, action, queue ?? { arn, accountId }, keys);
  if (!queue) {
    throw noSuchQueue();
  }
  return queue;
}

/** As `findQueue`, by the URL of the queue. Only its path counts. */
export function queueOf(
  call: Call,
  { QueueUrl: url }: { QueueUrl?: string },
  keys?: Record<string, string | string[]>,
): QueueRecord {
  if (!url) {
    throw missingParameter('QueueUrl');
  }
  const [, accountId, name] = /\/(\d{12})\/([^/]+)$/.exec(url) ?? [];
  if (!accountId) {
    throw new AwsError(
      'InvalidAddress',
      `The address ${url} is not valid for this endpoint.`,
    );
  }
  return findQueue(call, { accountId, name }, keys);
}
