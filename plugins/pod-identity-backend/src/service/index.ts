export { AccessService } from './see/AccessService';
export { AskService } from './ask/AskService';
export { checkIntents } from './grant/checkPermissions';
export { GrantService } from './grant/GrantService';
export type { RequestContext } from './types';
export { ServiceAccountLocks } from './grant/ServiceAccountLocks';
