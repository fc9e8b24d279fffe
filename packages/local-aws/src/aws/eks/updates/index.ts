export { describeUpdate } from './describeUpdate';
export { listUpdates } from './listUpdates';
export { recordUpdate } from './recordUpdate';
