import { REGIONS, Store } from '../../../platform/state';
import type { TableRecord } from './TableRecord';

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
