export { ACCOUNT, CLUSTER, CLUSTER_ARN, PodsAws, REFUSED } from './PodsAws';
