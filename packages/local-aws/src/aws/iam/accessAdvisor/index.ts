export type { AccessJob } from './AccessJob';
export { generateServiceLastAccessedDetails } from './generateDetails';
export { getServiceLastAccessedDetails } from './getDetails';
