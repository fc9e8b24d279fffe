export { s3Operations } from './s3Operations';
