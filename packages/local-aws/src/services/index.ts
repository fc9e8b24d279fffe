export type {
  Caller,
  CallContext,
  CallerDirectory,
  KnownCaller,
  Operation,
  ServiceOperations,
} from '../platform/types';
export {
  createServices,
  type ServicesOptions,
  type Services,
} from './createServices';
export {
  createServiceAccountToken,
  type ServiceAccountTokenOptions,
} from '../aws/eksAuth/serviceAccountToken';
export type * from '../aws/SeedDocument';
export type { Propagation } from '../platform/state';
export type { SavedState } from '../saved';
export type { SeedPolicyDocument, SeedTime } from '../seed';
