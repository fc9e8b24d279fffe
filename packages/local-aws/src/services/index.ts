export * from './types';
export { createServices, type ServicesOptions } from './createServices';
export {
  createServiceAccountToken,
  type ServiceAccountTokenOptions,
} from './eksAuth';
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
} from './seed';
export type { Propagation, SavedState } from './state';
