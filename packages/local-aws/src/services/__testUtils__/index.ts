export { answers } from './answers';
export { changes } from './arbitraryChanges';
export { drive } from './drive';
