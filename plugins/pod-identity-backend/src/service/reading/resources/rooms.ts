// The services whose resources are read. To add one, add its file and its line.
export { dynamodb } from './dynamodb';
export { s3 } from './s3';
export { secretsmanager } from './secretsmanager';
export { sns } from './sns';
export { sqs } from './sqs';
