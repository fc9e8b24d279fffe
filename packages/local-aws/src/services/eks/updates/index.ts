export { describeUpdate } from './describeUpdate';
export { recordUpdate } from './recordUpdate';
