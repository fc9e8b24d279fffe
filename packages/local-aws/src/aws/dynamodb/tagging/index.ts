export {
  listTagsOfResource,
  tagResource,
  untagResource,
} from './tagOperations';
