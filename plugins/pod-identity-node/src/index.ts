/**
 * For backends that use or extend the pod-identity backend: a service that calls it on behalf of a person, and extension points.
 *
 * @packageDocumentation
 */
export {
  podIdentityNamespaceOwnersExtensionPoint,
  type NamespaceOwnersProvider,
  type NamespaceRef,
  type PodIdentityNamespaceOwnersExtensionPoint,
} from './namespaceOwners';
export { podIdentityServiceRef } from './podIdentityServiceRef';
export type {
  PodIdentityService,
  PodIdentityServiceRequestOptions,
  WithCredentials,
} from './PodIdentityService';
