export { AccessService } from './see/AccessService';
export { AskService } from './ask/AskService';
export { GrantService } from './grant/GrantService';
export type { RequestContext } from './types';
