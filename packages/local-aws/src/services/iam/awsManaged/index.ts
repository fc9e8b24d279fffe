export { awsManagedPolicies } from './awsManagedPolicies';
