import {
  queuePlaceOf,
  type QueuePlace,
} from 'backstage-plugin-pod-identity-common';
import { keyOf, policyOn } from './facts';
import type { ResourceAdapter } from './ResourceAdapter';

/** Queues of SQS. */
export const sqs: ResourceAdapter<QueuePlace> = {
  service: 'sqs',
  places: 'queues',
  place: queuePlaceOf,
  list: { limit: 'queues', of: 'region', names: aws => aws.sqs.listQueues() },
  facts: {
    policy: async ({ name, policy }, { aws, attempts }) =>
      policyOn(
        policy,
        await attempts.make(
          { kind: 'policy', ...policy },
          async () => (await aws.sqs.readQueue(name)).policy,
        ),
      ),
    encryption: async ({ name, policy: { arn } }, { aws, attempts }) =>
      keyOf(
        'queue',
        await attempts.make(
          { kind: 'resource', name: `encryption of queue ${name}`, arn },
          async () => (await aws.sqs.readQueue(name)).kmsKey,
        ),
      ),
  },
};
