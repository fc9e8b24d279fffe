export { AccessStore, type Access } from './AccessStore';
export type { Outcome } from './Outcome';
export { recordCall } from './recordCall';
