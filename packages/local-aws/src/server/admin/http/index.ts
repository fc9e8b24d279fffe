export { adminPath } from './adminPath';
export type { AdminArrival } from './checkOrigin';
export { createAdminEndpoint } from './createAdminEndpoint';
