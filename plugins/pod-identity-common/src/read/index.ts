export { readTrustScope } from './readTrustScope';
export {
  readAccess,
  type ReadAccessInput,
  type AccessReading,
} from './readAccess';
export { namedServices } from './policies/namedServices';
export {
  surroundingsToRead,
  type BucketSettings,
  type BucketsToRead,
  type Surroundings,
  type SurroundingsToRead,
} from './surroundings';
export { parseAnnotation, type AnnotationItem } from './parseAnnotation';
export { findingRules } from './findings/findingRules';
export type { FindingRule } from './findings/FindingRule';
export { readIntents, type IntentReading } from './readIntents';
