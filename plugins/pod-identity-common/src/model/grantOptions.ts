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
  /** Buckets that the platform team allows, by account of a cluster. */
  buckets: { name: string; accountId: string }[];
  /** Tag keys that the platform team suggests. */
  tagKeys: string[];
  /** Why a list is incomplete, one sentence each. Empty = complete. */
  incomplete: string[];
}
