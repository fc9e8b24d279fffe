import type {
  AttributeDefinition,
  BillingMode,
} from '@aws-sdk/client-dynamodb';
import { REGIONS, Store } from '../../platform/state';

/** An attribute of the primary key. */
export interface KeyAttribute {
  name: string;
  type: 'S' | 'N' | 'B';
}

/** A table as it is kept. There are no items in it. */
export interface TableRecord {
  name: string;
  arn: string;
  id: string;
  createdAt: Date;
  hashKey: KeyAttribute;
  rangeKey?: KeyAttribute;
  attributeDefinitions: readonly AttributeDefinition[];
  billingMode: BillingMode;
  readCapacityUnits: number;
  writeCapacityUnits: number;
  deletionProtection: boolean;
  resourcePolicy?: { document: string; revisionId: string };
  tags: ReadonlyMap<string, string>;
}

/** The tables of one account in one Region. */
export class TableStore {
  readonly #tables = new Map<string, TableRecord>();

  get(name: string): TableRecord | undefined {
    return this.#tables.get(name);
  }

  add(table: TableRecord): void {
    this.#tables.set(table.name, table);
  }

  remove(name: string): void {
    this.#tables.delete(name);
  }

  all(): Iterable<TableRecord> {
    return this.#tables.values();
  }

  names(): string[] {
    return [...this.#tables.keys()];
  }
}

export const tableStores = new Store(REGIONS, () => new TableStore());
