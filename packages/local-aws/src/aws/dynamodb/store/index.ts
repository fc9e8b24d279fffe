export type { KeyAttribute, TableRecord } from './TableRecord';
export { TableStore } from './TableStore';
