/**
 * What a person may choose from when asking for access; made on the server from config, catalog and AWS.
 *
 * @public
 */
export interface GrantOptions {
  clusters: {
    name: string;
    arn: string;
    /** Namespaces that this person may use there, with the owner refs through which. */
    namespaces: { name: string; owners: string[] }[];
  }[];
  /** Resources that the platform team opens, in the accounts and Regions of these clusters. */
  resources: {
    /** The key under `podIdentity.grants` that opens it: `buckets`. */
    limit: string;
    name: string;
    accountId: string;
    /** Where it can be used from; left out: from clusters of every Region. */
    region?: string;
  }[];
  /** Tag keys that the platform team suggests. */
  tagKeys: string[];
  /** Why a list is incomplete, one sentence each. Empty = complete. */
  incomplete: string[];
}
