import {
  topicPlaceOf,
  type TopicPlace,
} from 'backstage-plugin-pod-identity-common';
import { keyOf, policyOn } from './facts';
import type { ResourceAdapter, ResourceReads } from './ResourceAdapter';

/** One call tells policy and key. */
const readTopic = (arn: string, { aws, once }: ResourceReads) =>
  once(`topic ${arn}`, () => aws.sns.readTopic(arn));

/** Topics of SNS. */
export const sns: ResourceAdapter<TopicPlace> = {
  service: 'sns',
  places: 'topics',
  place: topicPlaceOf,
  list: { limit: 'topics', of: 'region', names: aws => aws.sns.listTopics() },
  facts: {
    policy: async ({ policy }, reads) =>
      policyOn(
        policy,
        await reads.attempts.make(
          { kind: 'policy', ...policy },
          async () => (await readTopic(policy.arn, reads)).policy,
        ),
      ),
    encryption: async ({ name, policy: { arn } }, reads) =>
      keyOf(
        'topic',
        await reads.attempts.make(
          { kind: 'resource', name: `encryption of topic ${name}`, arn },
          async () => (await readTopic(arn, reads)).kmsKey,
        ),
      ),
  },
};
