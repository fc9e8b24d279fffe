export { bucket } from './buckets';
export { accessEntry, addon, association, cluster, update } from './eks';
export { accessJob, oidcProvider, policy, role } from './iam';
export { access, session } from './sessions';
export { table } from './tables';
export { trailEvent } from './trail';
