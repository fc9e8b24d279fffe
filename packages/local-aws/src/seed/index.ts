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
} from './SeedDocument';
export { seedState } from './seedState';
