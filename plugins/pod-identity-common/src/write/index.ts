export { writeTrustPolicy } from './writeTrustPolicy';
export {
  writePermissionPolicies,
  type WrittenPolicy,
} from './writePermissionPolicies';
export { roleNameFor } from './roleNameFor';
export { planRole, type ObservedRole } from './planRole';
export { planAssociation } from './planAssociation';
export {
  checkServiceAccountName,
  checkNamespaceName,
  checkBucketName,
  checkIntent,
} from './checkNames';
export { ownershipTags } from './ownershipTags';
