export { createTable } from './createTable';
export { deleteTable, describeTable, listTables } from './tableOperations';
