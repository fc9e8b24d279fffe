export { createIamRoleAction } from './createIamRoleAction';
export { createPodIdentityAssociationAction } from './createPodIdentityAssociationAction';
