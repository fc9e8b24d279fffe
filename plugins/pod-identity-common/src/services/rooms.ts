// The services that have a room. To add one, add its folder and its line.
export { dynamodb } from './dynamodb';
export { kms } from './kms';
export { s3 } from './s3';
export { secretsmanager } from './secretsmanager';
export { sns } from './sns';
export { sqs } from './sqs';
