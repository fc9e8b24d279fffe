import type {
  SeedAssociation,
  SeedOidcProvider,
  SeedPolicy,
  SeedQueue,
  SeedRole,
  SeedSecret,
} from '../aws/SeedDocument';

/** What a service of the company has in AWS. */
export interface DemoPart {
  oidcProviders?: SeedOidcProvider[];
  policies?: SeedPolicy[];
  roles?: SeedRole[];
  /** Each with the name of its cluster. */
  associations?: (SeedAssociation & { cluster: string })[];
  queues?: SeedQueue[];
  secrets?: SeedSecret[];
}
