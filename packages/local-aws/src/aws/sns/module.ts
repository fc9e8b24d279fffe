import type { InputTable } from '../../platform/call';
import { listOf } from '../../seed';
import { sdkSource } from '../../wire';
import {
  type AwsServiceModule,
  byVersion,
  commonTroubles,
  queryCredentials,
  TROUBLE_WORDS,
} from '../module';
import { savedTopics } from './saved';
import { seedTopic } from './seed';
import * as topics from './topicOperations';
import { topicStores } from './topics';

/** What the operations of SNS take. Messages go to topics alone, and have no attributes. */
const snsInputs: InputTable = {
  CreateTopic: 'Name Attributes Tags',
  GetTopicAttributes: 'TopicArn',
  SetTopicAttributes: 'TopicArn AttributeName AttributeValue',
  ListTopics: 'NextToken',
  DeleteTopic: 'TopicArn',
  Publish: 'TopicArn Message Subject',
  TagResource: 'ResourceArn Tags',
  UntagResource: 'ResourceArn TagKeys',
  ListTagsForResource: 'ResourceArn',
};

/** SNS: topics without subscriptions. */
export const sns: AwsServiceModule = {
  name: 'sns',
  title: 'SNS',
  source: sdkSource(
    (): typeof import('@aws-sdk/client-sns') => require('@aws-sdk/client-sns'),
    sdk => sdk.SNSClient,
  ),
  operations: {
    CreateTopic: topics.createTopic,
    GetTopicAttributes: topics.getTopicAttributes,
    SetTopicAttributes: topics.setTopicAttributes,
    ListTopics: topics.listTopics,
    DeleteTopic: topics.deleteTopic,
    Publish: topics.publish,
    TagResource: topics.tagResource,
    UntagResource: topics.untagResource,
    ListTagsForResource: topics.listTagsForResource,
  },
  inputs: snsInputs,
  requests: { takesUnsigned: byVersion('2010-03-31') },
  // https://docs.aws.amazon.com/sns/latest/api/CommonErrors.html
  errors: {
    credentials: queryCredentials,
    troubles: {
      ...commonTroubles,
      internal: ['InternalErrorException', TROUBLE_WORDS.internal, 500],
    },
    // https://github.com/aws-ia/terraform-aws-control_tower_account_factory/issues/151
    refusal: {
      code: 'AuthorizationErrorException',
      status: 403,
      wordAction: action => action.replace(/^sns:/, 'SNS:'),
    },
  },
  trail: {
    dataEvents: /^Publish/,
    resources: [
      ['TopicArn', 'AWS::SNS::Topic'],
      ['Name', 'AWS::SNS::Topic'],
    ],
  },
  seed: { region: { topics: listOf(seedTopic) } },
  saved: savedTopics,
  *resourcePolicies(state, { partition }) {
    for (const place of topicStores.places(state)) {
      for (const topic of topicStores.of(state, place).values()) {
        if (topic.arn.startsWith(`arn:${partition}:`)) {
          yield topic;
        }
      }
    }
  },
};
