/**
 * A policy document: nested, or JSON as text.
 *
 * @public
 */
export type SeedPolicyDocument = object | string;

/**
 * A point in time: ISO 8601, or counted back from the start: `12 days ago`, `1 hour ago`.
 *
 * @public
 */
export type SeedTime = string;

/**
 * A managed policy of an account.
 *
 * @public
 */
export interface SeedPolicy {
  name: string;
  /** Default: `/`. */
  path?: string;
  description?: string;
  document: SeedPolicyDocument;
  tags?: Record<string, string>;
  /** Default: the time of the start. */
  created?: SeedTime;
}

/**
 * A role of an account.
 *
 * @public
 */
export interface SeedRole {
  name: string;
  /** Default: `/`. */
  path?: string;
  description?: string;
  /** Trust policy. */
  trust: SeedPolicyDocument;
  /** Inline policies by name. */
  inline?: Record<string, SeedPolicyDocument>;
  /** Managed policies: names of the account's own, ARNs of any. */
  attached?: string[];
  /** Permissions boundary: the name of a policy of the account's own, or the ARN of any. */
  boundary?: string;
  tags?: Record<string, string>;
  /** Seconds. Default: 3600. */
  maxSessionDuration?: number;
  created?: SeedTime;
  /** Default: it was never used. */
  lastUsed?: SeedTime;
}

/**
 * An OpenID Connect provider of an account.
 *
 * @public
 */
export interface SeedOidcProvider {
  /** With `https://`. */
  url: string;
  /** Default: `sts.amazonaws.com`. */
  audiences?: string[];
  thumbprints?: string[];
  tags?: Record<string, string>;
  created?: SeedTime;
}

/**
 * A Pod Identity association of a cluster. Its role need not exist, nor trust EKS.
 *
 * @public
 */
export interface SeedAssociation {
  namespace: string;
  serviceAccount: string;
  /** Name of a role of the account, or an ARN. One that does not exist can only be given by its ARN. */
  role: string;
  /** ARN of the role that is assumed behind the first, in any account. */
  targetRole?: string;
  /** Default, where there is a target role: a new one. */
  externalId?: string;
  disableSessionTags?: boolean;
  /** Session policy. */
  policy?: SeedPolicyDocument;
  tags?: Record<string, string>;
  /** `a-` and 17 characters. Default: a new one. */
  id?: string;
  created?: SeedTime;
}

/**
 * An access entry of a cluster.
 *
 * @public
 */
export interface SeedAccessEntry {
  /** Name of a role of the account, or an ARN. */
  principal: string;
  /** Default: `STANDARD`. */
  type?: string;
  username?: string;
  groups?: string[];
  /** Access policies, by name or ARN; for some namespaces, or for the whole cluster where none are named. */
  policies?: { policy: string; namespaces?: string[] }[];
  tags?: Record<string, string>;
  created?: SeedTime;
}

/**
 * A cluster.
 *
 * @public
 */
export interface SeedCluster {
  name: string;
  /** Kubernetes version. Default: `1.34`. */
  version?: string;
  /** Name of the role of its control plane, or an ARN. It need not exist. Default: the cluster's name with `-cluster` behind it. */
  role?: string;
  /** The end of the URL of its token issuer: 32 characters. Default: a new one. */
  issuerId?: string;
  /** Default: `API_AND_CONFIG_MAP`. */
  authenticationMode?: 'API' | 'API_AND_CONFIG_MAP' | 'CONFIG_MAP';
  /** EKS Auto Mode. Default: false. */
  autoMode?: boolean;
  /** Versions of add-ons, by name. */
  addons?: Record<string, string>;
  associations?: SeedAssociation[];
  accessEntries?: SeedAccessEntry[];
  tags?: Record<string, string>;
  created?: SeedTime;
}

/**
 * An object of a bucket.
 *
 * @public
 */
export interface SeedObject {
  key: string;
  /** What is in it, as text or as base64. Default: nothing. */
  text?: string;
  base64?: string;
  /** Default: `binary/octet-stream`. */
  contentType?: string;
  tags?: Record<string, string>;
  metadata?: Record<string, string>;
  created?: SeedTime;
}

/**
 * A bucket.
 *
 * @public
 */
export interface SeedBucket {
  name: string;
  policy?: SeedPolicyDocument;
  tags?: Record<string, string>;
  /** Whether its tags count as conditions. Default: false. */
  abac?: boolean;
  objects?: SeedObject[];
  created?: SeedTime;
}

/**
 * A table.
 *
 * @public
 */
export interface SeedTable {
  name: string;
  /** Attributes of the primary key. */
  partitionKey: { name: string; type: 'S' | 'N' | 'B' };
  sortKey?: { name: string; type: 'S' | 'N' | 'B' };
  tags?: Record<string, string>;
  created?: SeedTime;
}

/**
 * What an account has in a Region.
 *
 * @public
 */
export interface SeedRegion {
  clusters?: SeedCluster[];
  buckets?: SeedBucket[];
  tables?: SeedTable[];
}

/**
 * An account.
 *
 * @public
 */
export interface SeedAccount {
  /** Quotas that AWS has raised for the account. */
  quotas?: {
    roles?: number;
    policies?: number;
    attachedPoliciesPerRole?: number;
    oidcProviders?: number;
    /** Characters without white space. */
    trustPolicySize?: number;
  };
  policies?: SeedPolicy[];
  roles?: SeedRole[];
  oidcProviders?: SeedOidcProvider[];
  /** By name. All must be of one partition, which is then the account's. */
  regions?: Record<string, SeedRegion>;
}

/**
 * What there is to begin with, as people would describe their own accounts. See docs/seed.md.
 *
 * @public
 */
export interface SeedDocument {
  version: 1;
  /** By id, 12 digits in quotes. */
  accounts: Record<string, SeedAccount>;
}
