export { deleteRolePolicy } from './deleteRolePolicy';
export { getRolePolicy } from './getRolePolicy';
export { listRolePolicies } from './listRolePolicies';
export { putRolePolicy } from './putRolePolicy';
