export { loadState } from './loadState';
export { saveState } from './saveState';
