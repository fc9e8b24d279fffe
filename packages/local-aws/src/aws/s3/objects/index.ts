export { deleteObject } from './deleteObject';
export { getObject } from './getObject';
export { headObject } from './headObject';
export { listObjects } from './listObjects';
export { listObjectsV2 } from './listObjectsV2';
export { putObject } from './putObject';
