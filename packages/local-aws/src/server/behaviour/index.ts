export type { Behaviour, BehaviourOptions } from './Behaviour';
export {
  callMatches,
  callName,
  checkCallPattern,
  type NamedCall,
} from './callPattern';
export type { Latency } from './Latency';
export type { Limits, RateLimit } from './Limits';
export { Pace } from './Pace';
export { readBehaviour } from './readBehaviour';
