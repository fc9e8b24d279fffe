export type { S3Level } from './s3/s3ActionTable';
export type { S3Action } from './s3/s3Actions';
export { tablePlaceOf, type TablePlace } from './dynamodb/tablePlaceOf';
