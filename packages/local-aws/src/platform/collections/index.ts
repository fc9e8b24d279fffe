export { Groups } from './Groups';
export { SortedMap } from './SortedMap';
