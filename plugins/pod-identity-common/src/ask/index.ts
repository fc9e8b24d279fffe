export { decideAccess } from './decideAccess';
export type {
  AskedEncryption,
  AskedOwnership,
  AskedResource,
  DecideAccessInput,
  ResourcePolicy,
} from './DecideAccessInput';
export { prepareDenial } from './many/prepareDenial';
export type { AskedOfMany, OneOfMany } from './many/OneOfMany';
export { hasNoResource } from './question/hasNoResource';
export { keySourceOf, type KeySource } from './question/keySourceOf';
export { needsObjectTags } from './needsObjectTags';
export type { AskedAction } from './question/readAction';
export { readQuestion, type AskedQuestion } from './question/readQuestion';
export { needsObjectOwner } from './needsObjectOwner';
export { mayBeRestricted } from './mayBeRestricted';
export { usesObjectKey } from './usesObjectKey';
export { crossCheck, type SimulationAnswer } from './simulation/crossCheck';
export { simulationOf, type Simulation } from './simulation/simulationOf';
