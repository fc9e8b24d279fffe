import type { Handler } from '../call';
import * as items from './items';
import * as queries from './query';
import * as tables from './tables';

/** The operations of DynamoDB that have an implementation. */
export const dynamoDbOperations: Readonly<Record<string, Handler>> = {
  CreateTable: tables.createTable,
  DescribeTable: tables.describeTable,
  ListTables: tables.listTables,
  DeleteTable: tables.deleteTable,
  GetItem: items.getItem,
  PutItem: items.putItem,
  DeleteItem: items.deleteItem,
  Query: queries.query,
  Scan: queries.scan,
};
