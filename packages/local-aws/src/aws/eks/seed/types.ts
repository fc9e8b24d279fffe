import type { SeedPolicyDocument, SeedTime } from '../../../seed';

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
 * What EKS has of an account in a Region.
 *
 * @public
 */
export interface EksRegionSeed {
  clusters?: SeedCluster[];
}
