export * from '../platform/types';
export { createServices, type ServicesOptions } from './createServices';
export {
  createServiceAccountToken,
  type ServiceAccountTokenOptions,
} from '../aws/eksAuth';
export type {
  SeedAccessEntry,
  SeedAccount,
  SeedAssociation,
  SeedBucket,
  SeedCluster,
  SeedDocument,
  SeedObject,
  SeedOidcProvider,
  SeedPolicy,
  SeedPolicyDocument,
  SeedRegion,
  SeedRole,
  SeedTable,
  SeedTime,
} from '../seed';
export type { Propagation, SavedState } from '../platform/state';
