import {
  BillingMode,
  ScalarAttributeType,
  type AttributeDefinition,
} from '@aws-sdk/client-dynamodb';
import { obeying } from '../../platform/constraints';
import { checkItem, keyText } from '../../aws/dynamodb/items/keyOf';
import type { Item, KeyAttribute, TableRecord } from '../../aws/dynamodb/store';
import {
  choice,
  count,
  date,
  dictionary,
  flag,
  list,
  optional,
  record,
  text,
  type Shape,
} from '../shapes';
import { attributeValue } from './attributeValue';
import { policyText } from './policyText';
import { tagMap } from './tags';

const keyAttribute = record<KeyAttribute>({
  name: text,
  type: choice('S', 'N', 'B'),
});

/** A table with its items as a list: their keys are found anew. */
type StoredTable = Omit<TableRecord, 'items'> & { items: Item[] };

const stored = record<StoredTable>({
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
  items: list(dictionary(attributeValue)),
});

export const table: Shape<TableRecord> = {
  read(field) {
    const { items, ...rest } = stored.read(field);
    const whole: TableRecord = { ...rest, items: new Map() };
    const fields = new Map(field.entries()).get('items')?.items() ?? [];
    items.forEach((item, at) => {
      obeying(fields[at], () => checkItem(whole, item));
      const key = keyText(whole, item);
      if (whole.items.has(key)) {
        fields[at].fail('its key is there twice');
      }
      whole.items.set(key, item);
    });
    return whole;
  },
  write: value => stored.write({ ...value, items: [...value.items.values()] }),
};
