export {
  policyText,
  roleArn,
  tagMap,
  tagSet,
  type SavedState,
  savedList,
  savedStore,
  savedValue,
  type SavedMember,
  type SavedStore,
  type SavedStores,
} from './SavedStore';
export * from './shapes';
