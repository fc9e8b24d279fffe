import type { SeedTime } from '../../../seed';

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
