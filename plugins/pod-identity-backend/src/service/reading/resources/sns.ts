import {
  topicPlaceOf,
  type TopicPlace,
} from 'backstage-plugin-pod-identity-common';
import { keyOf, policyOn } from './facts';
import type { ResourceAdapter } from './ResourceAdapter';

/** Topics of SNS. */
export const sns: ResourceAdapter<TopicPlace> = {
  service: 'sns',
  places: 'topics',
  place: topicPlaceOf,
  list: { limit: 'topics', of: 'region', names: aws => aws.sns.listTopics() },
  facts: {
    policy: async ({ policy }, { aws, attempts }) =>
      policyOn(
        policy,
        await attempts.make(
          { kind: 'policy', ...policy },
          async () => (await aws.sns.readTopic(policy.arn)).policy,
        ),
      ),
    encryption: async ({ name, policy: { arn } }, { aws, attempts }) =>
      keyOf(
        'topic',
        await attempts.make(
          { kind: 'resource', name: `encryption of topic ${name}`, arn },
          async () => (await aws.sns.readTopic(arn)).kmsKey,
        ),
      ),
  },
};
