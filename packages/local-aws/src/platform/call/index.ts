export type { Call, Handler } from './Call';
export { notImplemented } from './notImplemented';
export { bindOperations } from './bindOperations';
