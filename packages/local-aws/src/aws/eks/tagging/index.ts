export { listTagsForResource, tagResource, untagResource } from './tagResource';
