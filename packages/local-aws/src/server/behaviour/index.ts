export type {
  Behaviour,
  BehaviourOptions,
  Latency,
  Limits,
  RateLimit,
} from './Behaviour';
export {
  callMatches,
  callName,
  checkCallPattern,
  type NamedCall,
} from './callPattern';
export { Pace } from './Pace';
export { readBehaviour } from './readBehaviour';
