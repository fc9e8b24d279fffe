export { PodIdentityClient } from './PodIdentityClient';
export type {
  CreateAssociationBody,
  CreateRoleBody,
  PodIdentityApi,
  RequestOptions,
  ServiceAccountInput,
} from './PodIdentityApi';
