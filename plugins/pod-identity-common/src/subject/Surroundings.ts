import type { ServiceAccountRef } from '../model';

/**
 * What a bucket is set to. Left out: not read.
 *
 * @public
 */
export interface BucketSettings {
  /** Default encryption. Without `kmsKey` it is by S3's own keys; else ARN, id or alias, as the bucket names it. */
  encryption?: { kmsKey?: string };
  /** Whether attribute-based access control is enabled, so that tags of the bucket count. */
  abac?: boolean;
}

/**
 * What was read around a role: nothing is concluded from what is left out.
 *
 * @public
 */
export interface Surroundings {
  /** Where the cluster's control plane runs: in the Region, on an Outpost, or elsewhere and only connected to EKS. */
  hosting?: 'region' | 'outpost' | 'connected';
  /** Issuer of the cluster's service account tokens, without scheme. */
  oidcIssuer?: string;
  /** Issuers of all clusters that the portal knows, without scheme; given only where each could be read. */
  issuers?: readonly string[];
  /** The service accounts of the cluster whose association gives them the role; given only where all were read. */
  roleUsers?: readonly Pick<
    ServiceAccountRef,
    'namespace' | 'serviceAccount'
  >[];
  /** Buckets by name. */
  buckets?: Readonly<Record<string, BucketSettings>>;
}
