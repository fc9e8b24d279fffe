export {
  PodIdentityClient,
  type CreateAssociationBody,
  type CreateRoleBody,
  type PodIdentityApi,
  type RequestOptions,
  type ServiceAccountInput,
} from './PodIdentityClient';
