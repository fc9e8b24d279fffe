import { accessDenied, authorizeResource } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { AwsError } from '../../wire/types';
import { queueStores, type QueueRecord } from './queues';
import { missingParameter, noSuchQueue } from './sqsErrors';

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
export interface QueuePlace {
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
