export { createPolicy } from './createPolicy';
export { deletePolicy } from './deletePolicy';
export { getPolicy } from './getPolicy';
export { listPolicies } from './listPolicies';
export { listPolicyTags, tagPolicy, untagPolicy } from './policyTags';
export { policySummary, versionView } from './policyView';
export {
  createPolicyVersion,
  deletePolicyVersion,
  getPolicyVersion,
  listPolicyVersions,
  setDefaultPolicyVersion,
} from './policyVersions';
