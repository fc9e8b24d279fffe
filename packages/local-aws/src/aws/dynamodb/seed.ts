import { randomUUID } from 'node:crypto';
import type { Field } from '../../document/document';
import { obeying } from '../../platform/constraints';
import type { SeedTime } from '../../seed';
import type { SeedPlace } from '../../seed/types';
import { readCreated, readTexts } from '../../seed/reading';
import { checkTableName, tableArn } from './findTable';
import { type KeyAttribute, type TableRecord, tableStores } from './store';

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

/**
 * A table.
 *
 * @public
 */
export interface SeedTable {
  name: string;
  /** Attributes of the primary key. */
  partitionKey: { name: string; type: 'S' | 'N' | 'B' };
  sortKey?: { name: string; type: 'S' | 'N' | 'B' };
  tags?: Record<string, string>;
  created?: SeedTime;
}

/**
 * The tables of an account in a Region.
 *
 * @public
 */
export interface DynamoDbRegionSeed {
  tables?: SeedTable[];
}
