export { attachedPolicies } from './attachedPolicies';
export { attachRolePolicy } from './attachRolePolicy';
export { detachRolePolicy } from './detachRolePolicy';
export { listAttachedRolePolicies } from './listAttachedRolePolicies';
export { listEntitiesForPolicy } from './listEntitiesForPolicy';
