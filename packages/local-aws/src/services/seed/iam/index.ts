export { readOidcProvider } from './readOidcProvider';
export { readPolicy } from './readPolicy';
export { readRole } from './readRole';
export { readRoleArn } from './readRoleArn';
