export { AccessStore, type Access } from './AccessStore';
export type { Outcome } from '../call/Outcome';
export { recordCall } from './recordCall';
