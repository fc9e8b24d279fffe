export { policyText, roleArn, tagMap, tagSet } from './common';
export type { SavedState } from './SavedState';
export {
  savedList,
  savedStore,
  savedValue,
  type SavedMember,
  type SavedStore,
  type SavedStores,
} from './SavedStore';
export * from './shapes';
