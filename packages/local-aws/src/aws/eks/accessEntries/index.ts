export {
  deleteAccessEntry,
  describeAccessEntry,
  listAccessEntries,
  updateAccessEntry,
} from './accessEntryOperations';
export {
  associateAccessPolicy,
  disassociateAccessPolicy,
  listAccessPolicies,
  listAssociatedAccessPolicies,
} from './accessPolicyOperations';
export { admitCreator } from './findEntry';
export { createAccessEntry } from './createAccessEntry';
