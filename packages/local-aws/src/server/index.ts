export type {
  Behaviour,
  BehaviourOptions,
  Latency,
  Limits,
  RateLimit,
} from './behaviour';
export type { CallRecord } from './calls';
export {
  createLocalAws,
  type LocalAws,
  type LocalAwsOptions,
} from './createLocalAws';
export type { Fault, FaultCount, FaultMoment, FaultRule } from './faults';
