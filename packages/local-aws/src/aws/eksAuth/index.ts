export {
  createServiceAccountToken,
  type ServiceAccountTokenOptions,
} from './createServiceAccountToken';
export { eksAuthOperations } from './eksAuthOperations';
