import { randomUUID } from 'node:crypto';
import type { Field } from '../../../document';
import { checkTableName } from '../checkTableName';
import { tableStores, type KeyAttribute, type TableRecord } from '../store';
import { tableArn } from '../tableArn';
import { obeying } from '../../../platform/constraints';
import { readCreated, readTexts } from '../../../seed/reading';
import type { SeedPlace } from '../../../seed/SeedPlace';

function readKey(field: Field): KeyAttribute {
  const { name, type } = field.members('name', 'type');
  return { name: name.text(), type: type.oneOf(['S', 'N', 'B']) };
}

/** A table , paid for by request. */
export function seedTable(field: Field, place: SeedPlace): void {
  const members = field.members(
    'name',
    'partitionKey',
    'sortKey',
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
  };
  const tables = tableStores.of(place.state, place);
  if (tables.get(name)) {
    members.name.fail(`${name} is there twice`);
  }
  tables.add(table);
}
