export { createAdmin } from './createAdmin';
export { adminPath, createAdminEndpoint, type AdminArrival } from './http';
export type { LocalAwsAdmin } from './LocalAwsAdmin';
export type { ServerInfo } from './ServerInfo';
