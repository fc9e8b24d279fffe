export { unservedResponse } from './unservedResponse';
