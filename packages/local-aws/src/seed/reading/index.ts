export { readDocument } from './readDocument';
export { readList, readUnique } from './readList';
export { readTagList, readText, readTexts } from './readTags';
export { readCreated, readTime } from './readTime';
