export { Keyed } from './Keyed';
export type { SavedState } from './SavedState';
export { State, type Propagation } from './State';
