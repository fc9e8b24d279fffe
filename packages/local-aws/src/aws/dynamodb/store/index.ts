export type { Item, KeyAttribute, TableRecord } from './TableRecord';
export { TableStore } from './TableStore';
