export { stsOperations } from './stsOperations';
