export { NamespaceOwners } from './NamespaceOwners';
export { ownerRefOf } from './ownerRefOf';
export { accountOf } from './readAccounts';
export { findCluster } from './readClusters';
export { readConfig } from './readConfig';
export { boundaryArnFor } from './readGrants';
export type {
  AccountConfig,
  ClusterConfig,
  DeadlinesConfig,
  GrantsConfig,
  NamespaceConfig,
  PodIdentityConfig,
} from './types';
