export { parseAnnotation, type AnnotationItem } from './parseAnnotation';
export type { Mechanism, Subject } from './Subject';
export type { BucketSettings, Surroundings } from './Surroundings';
export { readTrustScope } from './trust/readTrustScope';
export {
  checkServiceAccountName,
  checkNamespaceName,
} from './names/checkNames';
export type { TagValueSource } from './names/sessionVariables';
