import type { Call } from '../../platform/call';
import { authorizeResource } from '../../platform/authorization';
import { REGIONS, Store } from '../../platform/state';
import { AwsError } from '../../wire/types';

/** A topic as it is kept. */
export interface TopicRecord {
  name: string;
  arn: string;
  accountId: string;
  /** Those that were set, by AWS's names; but for the policy. */
  attributes: Map<string, string>;
  policy: string;
  tags: Map<string, string>;
}

/** Topics of accounts in Regions, by name. */
export const topicStores = new Store(
  REGIONS,
  () => new Map<string, TopicRecord>(),
);

/**
 * The policy that every topic begins with: its account may do all of this, through another service too. A call that a role makes
 * itself has no `AWS:SourceOwner`, and is decided by the policies of the role.
 */
function defaultPolicy(arn: string, accountId: string): string {
  return JSON.stringify({
    Version: '2008-10-17',
    Id: '__default_policy_ID',
    Statement: [
      {
        Sid: '__default_statement_ID',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: [
          'SNS:GetTopicAttributes',
          'SNS:SetTopicAttributes',
          'SNS:AddPermission',
          'SNS:RemovePermission',
          'SNS:DeleteTopic',
          'SNS:Subscribe',
          'SNS:ListSubscriptionsByTopic',
          'SNS:Publish',
        ],
        Resource: arn,
        Condition: { StringEquals: { 'AWS:SourceOwner': accountId } },
      },
    ],
  });
}

/** The ARN of a topic in the Region that is called, or seeded. */
export function topicArn(
  place: { partition: string; region: string; accountId: string },
  name: string,
): string {
  return `arn:${place.partition}:sns:${place.region}:${place.accountId}:${name}`;
}

/** A topic of which nothing is said but its name. */
export function newTopic(
  place: { partition: string; region: string; accountId: string },
  name: string,
): TopicRecord {
  const arn = topicArn(place, name);
  return {
    name,
    arn,
    accountId: place.accountId,
    attributes: new Map(),
    policy: defaultPolicy(arn, place.accountId),
    tags: new Map(),
  };
}

export function invalidParameter(problem: string): AwsError {
  return new AwsError(
    'InvalidParameterException',
    `Invalid parameter: ${problem}`,
  );
}

function noSuchTopic(): AwsError {
  return new AwsError('NotFoundException', 'Topic does not exist');
}

/** A topic by its ARN, after checking that the caller may do this with it; undefined for one that is not there. */
export function lookUpTopic(
  call: Call,
  { arn, parameter }: { arn: string | undefined; parameter: string },
  keys?: Record<string, string | string[]>,
): TopicRecord | undefined {
  const [, region, accountId, name] =
    /^arn:[^:]+:sns:([^:]+):(\d{12}):([^:]+)$/.exec(arn ?? '') ?? [];
  if (!arn || !name) {
    throw invalidParameter(
      `${parameter} Reason: An ARN must have at least 6 elements, not ${
        (arn ?? '').split(':').length
      }`,
    );
  }
  const found = topicStores.of(call.state, { accountId, region }).get(name);
  const topic =
    found?.arn === arn && region === call.region ? found : undefined;
  const action = `sns:${call.operation}`;
  authorizeResource(call, action, topic ?? { arn, accountId }, keys);
  return topic;
}

/** As `lookUpTopic`. @throws AwsError where there is none */
export function findTopic(
  call: Call,
  { TopicArn }: { TopicArn?: string },
): TopicRecord {
  const topic = lookUpTopic(call, { arn: TopicArn, parameter: 'TopicArn' });
  if (!topic) {
    throw noSuchTopic();
  }
  return topic;
}
