export { accountOf } from './readAccounts';
export { findCluster } from './readClusters';
export { readConfig } from './readConfig';
export { boundaryArnFor, ownerRefOf } from './readGrants';
export type {
  AccountConfig,
  ClusterConfig,
  GrantsConfig,
  NamespaceConfig,
  PodIdentityConfig,
} from './types';
