export { eksArn, type AccountPlace, type ArnPlace } from './eksArn';
export { iamArn } from './iamArn';
export { parseRoleArn, type RoleArn } from './parseRoleArn';
export { s3Arn } from './s3Arn';
