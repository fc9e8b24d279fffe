export {
  deleteObjectTagging,
  getObjectTagging,
  putObjectTagging,
} from './objectTagging';
