export { dynamoDbOperations } from './dynamoDbOperations';
