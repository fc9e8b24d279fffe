export { bucket } from './buckets';
export { accessEntry, addon, association, cluster, update } from './eks';
export { oidcProvider, policy, role } from './iam';
export { session } from './sessions';
export { table } from './tables';
export { trailEvent } from './trail';
