export { query, scan } from './queryOperations';
