export { accessStatus } from './accessStatus';
export { readAccess, type AccessReading } from './readAccess';
export type { ReadAccessInput } from './ReadAccessInput';
export { namedServices } from './namedServices';
export {
  surroundingsToRead,
  type BucketsToRead,
  type SurroundingsToRead,
} from './surroundings';
export { findingRules } from './findings/findingRules';
export type { FindingRule } from './findings/FindingRule';
