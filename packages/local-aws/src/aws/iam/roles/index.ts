export { createRole } from './createRole';
export { deleteRole } from './deleteRole';
export {
  getRole,
  listRoles,
  deleteRolePermissionsBoundary,
  putRolePermissionsBoundary,
  listRoleTags,
  tagRole,
  untagRole,
  updateAssumeRolePolicy,
  updateRole,
  updateRoleDescription,
} from './roleOperations';
