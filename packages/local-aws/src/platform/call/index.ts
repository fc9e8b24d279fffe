export type { Call, Handler } from './Call';
export { bindOperations } from './bindOperations';
