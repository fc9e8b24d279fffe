export { seedCluster } from './seedCluster';
