export { createIamRoleAction } from './createIamRoleAction';
export { createPodIdentityAssociationAction } from './createPodIdentityAssociationAction';
export * from './types';
