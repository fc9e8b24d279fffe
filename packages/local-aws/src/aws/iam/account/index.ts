export { getAccountAuthorizationDetails } from './getAccountAuthorizationDetails';
export { getAccountSummary } from './getAccountSummary';
export { listInstanceProfilesForRole } from './listInstanceProfilesForRole';
