export { parseAnnotation, type AnnotationItem } from './parseAnnotation';
export type { PolicyReading } from './policies/PolicyReading';
export type { RolePolicies } from './policies/RolePolicies';
export type { ConditionOutcome } from './policies/ConditionOutcome';
export type { KeyKnowledge, KnowledgeOf } from './session/KeyKnowledge';
export type { RoleSession } from './session/permissionKnowledge';
export type { AgentSource, KnownSubject, Mechanism, Subject } from './Subject';
export type { BucketSettings, Surroundings } from './Surroundings';
export { readTrustScope } from './trust/readTrustScope';
export {
  checkServiceAccountName,
  checkNamespaceName,
} from './names/checkNames';
export {
  sessionTagSources,
  type TagValueSource,
} from './names/sessionVariables';
export type { SessionOf } from './session/tagKnowledge';
