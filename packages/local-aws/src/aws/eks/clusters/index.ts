export { createCluster } from './createCluster';
export {
  deleteCluster,
  describeCluster,
  listClusters,
  updateClusterConfig,
} from './clusterOperations';
export { clusterOf, findCluster } from './findCluster';
