export { accessStatus } from './accessStatus';
export {
  readAccess,
  readAccessInPieces,
  type AccessReading,
} from './readAccess';
export { parsePoliciesInPieces } from '../subject/policies/RolePolicies';
export type { ReadAccessInput } from '../subject/ReadAccessInput';
export { namedServices } from './namedServices';
export {
  surroundingsToRead,
  type BucketsToRead,
  type SurroundingsToRead,
} from './surroundings';
export { findingRules } from './findings/findingRules';
export type { FindingRule } from '../services/findings/FindingCheck';
