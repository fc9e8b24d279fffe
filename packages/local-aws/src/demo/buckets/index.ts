export { assetsBucket } from './assetsBucket';
export { lakeBucket } from './lakeBucket';
export { statementsBucket } from './statementsBucket';
export { workshopBucket } from './workshopBucket';
