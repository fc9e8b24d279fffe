import type { InputTable } from '../../platform/call';
import { listOf } from '../../seed';
import { sdkSource } from '../../wire';
import {
  type AwsServiceModule,
  byTarget,
  jsonCredentials,
  jsonRefusal,
  TROUBLE_WORDS,
} from '../module';
import * as policies from './resourcePolicies';
import { savedTables } from './saved';
import { seedTable } from './seed';
import * as tables from './tables';
import * as tagging from './tagging';

/** What the operations of DynamoDB take. */
const dynamoDbInputs: InputTable = {
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

/** DynamoDB: tables without items. */
export const dynamodb: AwsServiceModule = {
  name: 'dynamodb',
  title: 'DynamoDB',
  source: sdkSource(
    (): typeof import('@aws-sdk/client-dynamodb') =>
      require('@aws-sdk/client-dynamodb'),
    sdk => sdk.DynamoDBClient,
  ),
  operations: {
    CreateTable: tables.createTable,
    DescribeTable: tables.describeTable,
    ListTables: tables.listTables,
    DeleteTable: tables.deleteTable,
    DescribeContinuousBackups: tables.describeContinuousBackups,
    DescribeTimeToLive: tables.describeTimeToLive,
    TagResource: tagging.tagResource,
    UntagResource: tagging.untagResource,
    ListTagsOfResource: tagging.listTagsOfResource,
    GetResourcePolicy: policies.getResourcePolicy,
    PutResourcePolicy: policies.putResourcePolicy,
    DeleteResourcePolicy: policies.deleteResourcePolicy,
  },
  inputs: dynamoDbInputs,
  requests: { takesUnsigned: byTarget('DynamoDB_') },
  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html
  errors: {
    credentials: jsonCredentials(400),
    troubles: {
      throttled: ['ThrottlingException', TROUBLE_WORDS.throttled, 400],
      internal: [
        'InternalServerError',
        'The request could not be processed because of an internal server error.',
        500,
      ],
      unavailable: ['ServiceUnavailable', TROUBLE_WORDS.unavailable, 503],
    },
    refusal: jsonRefusal(400),
  },
  trail: { resources: [['TableName', 'AWS::DynamoDB::Table']] },
  seed: { region: { tables: listOf(seedTable) } },
  saved: savedTables,
};
