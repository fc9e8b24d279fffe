export { AccessService } from './see/AccessService';
export { GrantService } from './grant/GrantService';
