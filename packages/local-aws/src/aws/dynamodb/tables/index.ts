export { createTable } from './createTable';
export { describeContinuousBackups, describeTimeToLive } from './tableSettings';
export { deleteTable, describeTable, listTables } from './tableOperations';
