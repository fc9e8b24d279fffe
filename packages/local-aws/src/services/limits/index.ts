export type { Limits } from './Limits';
export { TokenBucket } from './TokenBucket';
