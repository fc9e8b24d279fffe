export {
  createPolicy,
  deletePolicy,
  getPolicy,
  listPolicies,
} from './policyOperations';
export { listPolicyTags, tagPolicy, untagPolicy } from './policyTags';
export { policySummary, versionView } from './policyView';
export {
  createPolicyVersion,
  deletePolicyVersion,
  getPolicyVersion,
  listPolicyVersions,
  setDefaultPolicyVersion,
} from './policyVersions';
