export type { Outcome } from '../call/Outcome';
export { recordCall } from './recordCall';
