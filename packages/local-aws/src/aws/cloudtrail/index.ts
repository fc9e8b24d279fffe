export { cloudTrailOperations } from './cloudTrailOperations';
