import type { InputTable } from '../../platform/call';

/** What the operations of DynamoDB take. */
export const dynamoDbInputs: InputTable = {
  CreateTable: [
    'TableName AttributeDefinitions KeySchema BillingMode ProvisionedThroughput',
    'DeletionProtectionEnabled Tags',
  ],
  DescribeTable: 'TableName',
  ListTables: 'ExclusiveStartTableName Limit',
  DeleteTable: 'TableName',
  DescribeContinuousBackups: 'TableName',
  DescribeTimeToLive: 'TableName',
  TagResource: 'ResourceArn Tags',
  UntagResource: 'ResourceArn TagKeys',
  ListTagsOfResource: 'ResourceArn',
  GetResourcePolicy: 'ResourceArn',
  PutResourcePolicy:
    'ResourceArn Policy ExpectedRevisionId ConfirmRemoveSelfResourceAccess',
  DeleteResourcePolicy: 'ResourceArn ExpectedRevisionId',
};
