export { accessStatus } from './accessStatus';
export { readAccess, type AccessReading } from './readAccess';
export type { ReadAccessInput } from '../subject/ReadAccessInput';
export { namedServices } from './namedServices';
export {
  surroundingsToRead,
  type BucketsToRead,
  type SurroundingsToRead,
} from './surroundings';
export { findingRules } from './findings/findingRules';
export type { FindingRule } from '../services/findings/FindingCheck';
