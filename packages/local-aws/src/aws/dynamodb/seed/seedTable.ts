import { randomUUID } from 'node:crypto';
import type { Field } from '../../../document';
import { checkTableName } from '../checkTableName';
import { checkItem, keyText } from '../items/keyOf';
import type { KeyAttribute, TableRecord } from '../store';
import { tableArn } from '../tableArn';
import { obeying } from '../../../platform/constraints';
import { readCreated, readList, readTexts } from '../../../seed/reading';
import type { SeedPlace } from '../../../seed/SeedPlace';
import { readAttributes } from './readAttribute';

function readKey(field: Field): KeyAttribute {
  const { name, type } = field.members('name', 'type');
  return { name: name.text(), type: type.oneOf(['S', 'N', 'B']) };
}

/** A table with its items, paid for by request. */
export function seedTable(field: Field, place: SeedPlace): void {
  const members = field.members(
    'name',
    'partitionKey',
    'sortKey',
    'items',
    'tags',
    'created',
  );
  const name = obeying(members.name, () => checkTableName(members.name.text()));
  const hashKey = readKey(members.partitionKey);
  const rangeKey = members.sortKey.optional(readKey);
  const table: TableRecord = {
    name,
    arn: tableArn(place, name),
    id: randomUUID(),
    createdAt: readCreated(members.created, place.now),
    hashKey,
    rangeKey,
    attributeDefinitions: [hashKey, rangeKey ?? []].flat().map(key => ({
      AttributeName: key.name,
      AttributeType: key.type,
    })),
    billingMode: 'PAY_PER_REQUEST',
    readCapacityUnits: 0,
    writeCapacityUnits: 0,
    deletionProtection: false,
    tags: new Map(Object.entries(readTexts(members.tags))),
    items: new Map(),
  };
  readList(members.items, item => {
    const attributes = readAttributes(item);
    obeying(item, () => checkItem(table, attributes));
    const key = keyText(table, attributes);
    if (table.items.has(key)) {
      item.fail('its key is there twice');
    }
    table.items.set(key, attributes);
  });
  const tables = place.state.tablesOf(place);
  if (tables.get(name)) {
    members.name.fail(`${name} is there twice`);
  }
  tables.add(table);
}
