export type {
  Behaviour,
  BehaviourOptions,
  Latency,
  Limits,
  RateLimit,
} from './behaviour';
export type { CallRecord } from './calls';
export { createLocalAws } from './createLocalAws';
export type { Fault, FaultCount, FaultMoment, FaultRule } from './faults';
export type { LocalAws } from './LocalAws';
export type { LocalAwsOptions } from './LocalAwsOptions';
