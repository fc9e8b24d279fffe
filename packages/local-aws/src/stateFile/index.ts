export { readStateFile } from './readStateFile';
export { writeStateFile } from './writeStateFile';
