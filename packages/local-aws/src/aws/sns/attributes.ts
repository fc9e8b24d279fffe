import type { Call } from '../../platform/call';
import { resourcePolicyProblem } from '../../platform/principals';
import { invalidParameter, type TopicRecord } from './topics';

const SETTABLE: readonly string[] = ['DisplayName', 'KmsMasterKeyId', 'Policy'];

/** How SNS delivers to HTTP endpoints, of which there are none here. */
const DELIVERY = JSON.stringify({
  http: {
    defaultHealthyRetryPolicy: {
      minDelayTarget: 20,
      maxDelayTarget: 20,
      numRetries: 3,
      numMaxDelayRetries: 0,
      numNoDelayRetries: 0,
      numMinDelayRetries: 0,
      backoffFunction: 'linear',
    },
    disableSubscriptionOverrides: false,
    defaultRequestPolicy: { headerContentType: 'text/plain; charset=UTF-8' },
  },
});

/** Checks an attribute that is to be set. What a topic delivers by is not imitated, and so not known. */
export function checkAttribute(
  call: Call,
  name: string | undefined,
  value: string,
): void {
  if (!name || !SETTABLE.includes(name)) {
    throw invalidParameter('AttributeName');
  }
  if (name === 'DisplayName' && value.length > 100) {
    throw invalidParameter(
      'DisplayName Reason: must be at most 100 characters long',
    );
  }
  const problem =
    name === 'Policy' ? resourcePolicyProblem(call, value) : undefined;
  if (problem !== undefined) {
    throw invalidParameter(`Policy Error: ${problem}`);
  }
}

/** Sets an attribute that was checked. */
export function setAttribute(
  topic: TopicRecord,
  name: string,
  value: string,
): void {
  if (name === 'Policy') {
    topic.policy = value;
  } else if (value === '') {
    topic.attributes.delete(name);
  } else {
    topic.attributes.set(name, value);
  }
}

/** Everything that can be asked of a topic. Nobody is subscribed to it. */
export function attributesOf(topic: TopicRecord): Record<string, string> {
  return {
    TopicArn: topic.arn,
    Owner: topic.accountId,
    Policy: topic.policy,
    DisplayName: '',
    SubscriptionsConfirmed: '0',
    SubscriptionsPending: '0',
    SubscriptionsDeleted: '0',
    EffectiveDeliveryPolicy: DELIVERY,
    ...Object.fromEntries(topic.attributes),
  };
}
