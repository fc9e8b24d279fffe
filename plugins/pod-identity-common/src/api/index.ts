export { PodIdentityClient } from './PodIdentityClient';
export type {
  CreateAssociationBody,
  CreateRoleBody,
  DecisionBody,
  PodIdentityApi,
  RequestOptions,
  ServiceAccountInput,
} from './PodIdentityApi';
