export { simulatePrincipalPolicy } from './simulatePrincipalPolicy';
