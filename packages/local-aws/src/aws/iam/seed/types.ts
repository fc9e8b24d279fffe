import type { SeedPolicyDocument, SeedTime } from '../../../seed';

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
 * What IAM has of an account.
 *
 * @public
 */
export interface IamAccountSeed {
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
}
