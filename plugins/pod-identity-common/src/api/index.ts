export { PodIdentityClient, type PodIdentityApi } from './PodIdentityClient';
