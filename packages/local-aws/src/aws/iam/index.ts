export { iamOperations } from './iamOperations';
