export type { KeyAttribute, TableRecord } from './TableRecord';
export { TableStore, tableStores } from './TableStore';
