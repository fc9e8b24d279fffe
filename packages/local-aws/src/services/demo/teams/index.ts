export { customers } from './customers';
export { data } from './data';
export { payments } from './payments';
export { platform } from './platform';
