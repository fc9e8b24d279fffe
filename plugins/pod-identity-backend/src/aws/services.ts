// The services of AWS that the portal calls. Each is a file of this folder, and a line of this list.
export { dynamodb } from './dynamodb';
export { eks } from './eks';
export { iam } from './iam';
export { s3 } from './s3';
export { secretsmanager } from './secretsmanager';
export { sns } from './sns';
export { sqs } from './sqs';
