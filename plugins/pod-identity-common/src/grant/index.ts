export { writeTrustPolicy } from './writeTrustPolicy';
export {
  writePermissionPolicies,
  type WrittenPolicy,
} from './writePermissionPolicies';
export { roleNameFor } from './roleNameFor';
export { planRole, type ObservedRole } from './planRole';
export { planAssociation } from './planAssociation';
export { checkIntent } from './checkIntent';
export {
  granteeRefusal,
  judgeIntent,
  meansNamespace,
  openPatterns,
  rulesFor,
  type Grantee,
  type GrantRule,
  type GuardrailRefusal,
  type TagKeyRule,
} from './guardrails';
export { samePolicy } from './samePolicy';
export { limitedResources, resourcesOf } from './intents';
export { intentSchemas, type IntentSchema } from './intentSchema';
export type { AssociationRequest, RoleRequest } from './requests';
export { ownershipTags } from './ownershipTags';
export { readIntents, type IntentReading } from './readIntents';
