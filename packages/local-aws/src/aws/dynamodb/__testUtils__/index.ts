export { ACCOUNT, item, OrdersAws, TABLE, TableName } from './OrdersAws';
