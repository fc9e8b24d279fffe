export {
  AccessEntriesAws,
  clusterName,
  CREATOR,
  EDIT,
  policy,
  READER,
  VIEW,
} from './AccessEntriesAws';
