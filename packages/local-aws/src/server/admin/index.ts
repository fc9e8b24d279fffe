export {
  createAdmin,
  type LocalAwsAdmin,
  type ServerInfo,
} from './createAdmin';
export { adminPath, createAdminEndpoint, type AdminArrival } from './http';
