export { loadStateFile } from './loadStateFile';
export { writeStateFile } from './writeStateFile';
