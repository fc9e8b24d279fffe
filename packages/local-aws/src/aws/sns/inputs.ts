import type { InputTable } from '../../platform/call';

/** What the operations of SNS take. Messages go to topics alone, and have no attributes. */
export const snsInputs: InputTable = {
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
