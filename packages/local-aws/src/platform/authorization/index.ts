export type { Access } from './Access';
export {
  accessDenied,
  authorize,
  authorizeKey,
  keyArnOf,
  authorizeResource,
  type GuardedResource,
  decide,
  LAYERS_OF_NO_CONCERN,
} from './authorize';
export {
  callerPrincipal,
  type CallerPrincipal,
  callerRole,
  commonKeys,
  administratorKeys,
  principalKeys,
} from './callerPrincipal';
export { namedPolicy, roleLayers } from './roleLayers';
