export type { Access } from './Access';
export { accessDenied } from './accessDenied';
export { authorize } from './authorize';
export { callerRole, type SessionCaller } from './callerRole';
export { commonKeys } from './commonKeys';
export { decide, LAYERS_OF_NO_CONCERN } from './decide';
export { namedPolicy } from './namedPolicy';
export { administratorKeys, principalKeys } from './principalKeys';
export { roleLayers } from './roleLayers';
