export {
  assumeForPod,
  assumeWithToken,
  podCredentials,
  type PodCredentialsAnswer,
} from './assumeForPod';
export { assumeForPodAs, type PodCaller } from './assumeForPodAs';
export { CLUSTER_TRUST, clusterRole } from './clusterRole';
export { directCaller, type DirectPlace } from './directCaller';
export { failure, thrownBy, type Failure } from './failure';
export { spoiled } from './spoiled';
export { TestAws, type TestClients, type TestCredentials } from './TestAws';
export { permissions, podTrust } from './trustPolicy';
