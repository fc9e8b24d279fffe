export { applyFault, type FaultEffects, momentOf } from './applyFault';
export { FaultBook } from './FaultBook';
export type { Fault, FaultCount, FaultMoment, FaultRule } from './FaultRule';
export { readFaults } from './readFaults';
