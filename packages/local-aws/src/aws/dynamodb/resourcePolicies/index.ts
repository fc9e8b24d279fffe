export {
  deleteResourcePolicy,
  getResourcePolicy,
  putResourcePolicy,
} from './resourcePolicyOperations';
export { tableLayers } from './tableLayers';
