export { createTable } from './createTable';
export { describeContinuousBackups, describeTimeToLive } from './tableView';
export { deleteTable, describeTable, listTables } from './tableOperations';
