export { readOidcProvider } from './readOidcProvider';
export { readPolicy } from './readPolicy';
export { readQuotas } from './readQuotas';
export { readRole } from './readRole';
export { readRoleArn } from './readRoleArn';
