export {
  getContextKeysForCustomPolicy,
  getContextKeysForPrincipalPolicy,
} from './getContextKeys';
export { simulateCustomPolicy } from './simulateCustomPolicy';
export { simulatePrincipalPolicy } from './simulatePrincipalPolicy';
