export type { Call, Handler, Refusal } from './Call';
export { inputCheck, type InputTable } from './inputCheck';
export { notImplemented } from './notImplemented';
export type { Outcome } from './Outcome';
