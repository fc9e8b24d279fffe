export { copyObject } from './copyObject';
export { deleteObject } from './deleteObject';
export { deleteObjects } from './deleteObjects';
export { getObject } from './getObject';
export { headObject } from './headObject';
export { listObjects } from './listObjects';
export { listObjectsV2 } from './listObjectsV2';
export { putObject } from './putObject';
