export { accountOf } from './accountOf';
export { boundaryArnFor } from './boundaryArnFor';
export { findCluster } from './findCluster';
export { ownerRefOf } from './ownerRefOf';
export { readConfig } from './readConfig';
export type {
  AccountConfig,
  ClusterConfig,
  GrantsConfig,
  NamespaceConfig,
  PodIdentityConfig,
} from './types';
