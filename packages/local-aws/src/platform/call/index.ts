export type { Call, Handler, Refusal } from './Call';
export { notImplemented } from './notImplemented';
export type { Outcome } from './Outcome';
