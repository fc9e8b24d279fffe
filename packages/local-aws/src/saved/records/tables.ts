import {
  BillingMode,
  ScalarAttributeType,
  type AttributeDefinition,
} from '@aws-sdk/client-dynamodb';
import type { KeyAttribute, TableRecord } from '../../aws/dynamodb/store';
import {
  choice,
  count,
  date,
  flag,
  list,
  optional,
  record,
  text,
} from '../shapes';
import { policyText } from './policyText';
import { tagMap } from './tags';

const keyAttribute = record<KeyAttribute>({
  name: text,
  type: choice('S', 'N', 'B'),
});

export const table = record<TableRecord>({
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
