import {
  queuePlaceOf,
  type QueuePlace,
} from 'backstage-plugin-pod-identity-common';
import { keyOf, policyOn } from './facts';
import type { ResourceAdapter, ResourceReads } from './ResourceAdapter';

/** One call tells policy and key. */
const readQueue = (name: string, { aws, once }: ResourceReads) =>
  once(`queue ${name}`, () => aws.sqs.readQueue(name));

/** Queues of SQS. */
export const sqs: ResourceAdapter<QueuePlace> = {
  service: 'sqs',
  places: 'queues',
  place: queuePlaceOf,
  list: { limit: 'queues', of: 'region', names: aws => aws.sqs.listQueues() },
  facts: {
    policy: async ({ name, policy }, reads) =>
      policyOn(
        policy,
        await reads.attempts.make(
          { kind: 'policy', ...policy },
          async () => (await readQueue(name, reads)).policy,
        ),
      ),
    encryption: async ({ name, policy: { arn } }, reads) =>
      keyOf(
        'queue',
        await reads.attempts.make(
          { kind: 'resource', name: `encryption of queue ${name}`, arn },
          async () => (await readQueue(name, reads)).kmsKey,
        ),
      ),
  },
};
