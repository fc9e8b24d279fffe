export { Keyed } from './Keyed';
export { State, type Propagation } from './State';
