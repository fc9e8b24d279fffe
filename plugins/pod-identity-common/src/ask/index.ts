export { decideAccess } from './decideAccess';
export type {
  AskedEncryption,
  AskedOwnership,
  AskedResource,
  AskingServiceAccount,
  DecideAccessInput,
  ResourcePolicy,
} from './DecideAccessInput';
export { prepareDenial } from './many/prepareDenial';
export type { AskedOfMany, OneOfMany } from './many/OneOfMany';
export { hasNoResource } from './question/hasNoResource';
export { keySourceOf, type KeySource } from './question/keySourceOf';
export { tablePlaceOf, type TablePlace } from './question/tablePlaceOf';
export { needsObjectTags } from './needsObjectTags';
export type { AskedAction } from './question/readAction';
export { readQuestion, type AskedQuestion } from './question/readQuestion';
export { s3PlaceOf, type S3Place } from './question/readResource';
export { needsObjectOwner } from './needsObjectOwner';
export { mayBeRestricted } from './mayBeRestricted';
export { usesObjectKey } from './usesObjectKey';
export { crossCheck, type SimulationAnswer } from './simulation/crossCheck';
export { simulationOf, type Simulation } from './simulation/simulationOf';
export type { S3Level } from '../read/grants/s3ActionTable';
export type { S3Action } from '../read/grants/s3Actions';
