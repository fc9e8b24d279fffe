export { TagSet } from './TagSet';
export { requestTagKeys, tagKeys } from './tagKeys';
