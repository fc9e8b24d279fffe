import type { Handler } from '../../platform/call';
import * as policies from './resourcePolicies';
import * as tables from './tables';
import * as tagging from './tagging';

/** The operations of DynamoDB that have an implementation. */
export const dynamoDbOperations: Readonly<Record<string, Handler>> = {
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
};
