export { createRole } from './createRole';
export { deleteRole } from './deleteRole';
export { getRole } from './getRole';
export { listRoles } from './listRoles';
export {
  deleteRolePermissionsBoundary,
  putRolePermissionsBoundary,
} from './permissionsBoundary';
export { listRoleTags, tagRole, untagRole } from './roleTags';
export { updateAssumeRolePolicy } from './updateAssumeRolePolicy';
export { updateRole } from './updateRole';
export { updateRoleDescription } from './updateRoleDescription';
