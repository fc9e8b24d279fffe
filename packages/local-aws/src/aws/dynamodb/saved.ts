import {
  BillingMode,
  ScalarAttributeType,
  type AttributeDefinition,
} from '@aws-sdk/client-dynamodb';
import { tableStores, type KeyAttribute, type TableRecord } from './store';
import {
  choice,
  count,
  date,
  flag,
  list,
  optional,
  policyText,
  record,
  savedList,
  savedStore,
  tagMap,
  text,
} from '../../saved';

const keyAttribute = record<KeyAttribute>({
  name: text,
  type: choice('S', 'N', 'B'),
});

const table = record<TableRecord>({
  name: text,
  arn: text,
  id: text,
  createdAt: date,
  hashKey: keyAttribute,
  rangeKey: optional(keyAttribute),
  attributeDefinitions: list(
    record<AttributeDefinition>({
      AttributeName: text,
      AttributeType: choice(...Object.values(ScalarAttributeType)),
    }),
  ),
  billingMode: choice(...Object.values(BillingMode)),
  readCapacityUnits: count,
  writeCapacityUnits: count,
  deletionProtection: flag,
  resourcePolicy: optional(
    record<NonNullable<TableRecord['resourcePolicy']>>({
      document: policyText,
      revisionId: text,
    }),
  ),
  tags: tagMap,
});

/** The tables of an account in a Region. */
export const savedTables = {
  regions: savedStore(tableStores, {
    tables: savedList(table, {
      all: store => store.all(),
      add: (store, item) => store.add(item),
      keys: [({ name }) => name],
    }),
  }),
};
