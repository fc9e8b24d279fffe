export { adminPath } from './adminRoutes';
export { type AdminArrival, createAdminEndpoint } from './createAdminEndpoint';
