export type { FaultKind } from './FaultKind';
export * from './faultKinds';
export { rulesFor } from './rulesFor';
