/**
 * For backends that use the pod-identity backend: a service that calls it on behalf of a person.
 *
 * @packageDocumentation
 */
export { podIdentityServiceRef } from './podIdentityServiceRef';
export type {
  PodIdentityService,
  PodIdentityServiceRequestOptions,
  WithCredentials,
} from './PodIdentityService';
