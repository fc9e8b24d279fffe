export { createCluster } from './createCluster';
export { deleteCluster } from './deleteCluster';
export { describeCluster } from './describeCluster';
export { clusterOf, findCluster } from './findCluster';
export { listClusters } from './listClusters';
export { updateClusterConfig } from './updateClusterConfig';
