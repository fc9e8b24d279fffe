export { deleteObject, getObject, headObject } from './objectOperations';
export { listObjects, listObjectsV2 } from './listObjects';
export { putObject } from './putObject';
