export * from './types';
export { parsePolicy } from './parsePolicy';
export { validatePolicy } from './validatePolicy';
export { policySize } from './policySize';
