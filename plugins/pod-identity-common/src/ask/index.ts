export { decideAccess, type DecidedAccess } from './decideAccess';
export {
  configuredPolicies,
  type DecideAccessInput,
} from './DecideAccessInput';
export { prepareDenial } from './many/prepareDenial';
export type { AskedOfMany, OneOfMany } from './many/OneOfMany';
export { readQuestion } from './question/readQuestion';
export { testedKeys } from './testedKeys';
export { crossCheck, type SimulationAnswer } from './simulation/crossCheck';
export { simulationOf, type Simulation } from './simulation/simulationOf';
