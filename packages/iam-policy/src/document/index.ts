export * from './types';
export {
  isKnownConditionOperator,
  parseConditionOperator,
} from './parse/parseConditionOperator';
export { parsePolicy } from './parsePolicy';
export { validatePolicy } from './validatePolicy';
export { policySize } from './policySize';
