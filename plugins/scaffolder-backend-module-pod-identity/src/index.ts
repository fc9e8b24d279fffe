/**
 * Scaffolder actions that create scoped IAM roles and EKS Pod Identity associations.
 *
 * @packageDocumentation
 */
export { scaffolderModulePodIdentity as default } from './module';
export {
  createIamRoleAction,
  createPodIdentityAssociationAction,
} from './actions';
export type * from './actions/types';
