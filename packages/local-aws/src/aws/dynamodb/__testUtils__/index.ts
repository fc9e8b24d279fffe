export { ACCOUNT, OrdersAws, TABLE, TableName } from './OrdersAws';
