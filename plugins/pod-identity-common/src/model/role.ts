import type { Reading } from './Reading';

/**
 * A policy of a role, decoded.
 *
 * @public
 */
export interface RolePolicy {
  name: string;
  /** Absent for inline policies. */
  arn?: string;
  /** JSON text, decoded. */
  document: Reading<string>;
}

/**
 * An IAM role as it was read. Dates are ISO 8601.
 *
 * @public
 */
export interface Role {
  arn: string;
  /** `AROA…`: what `aws:userid` of its sessions begins with. */
  id?: string;
  name: string;
  /** `/` or `/team/`. */
  path: string;
  description?: string;
  createdAt?: string;
  maxSessionSeconds?: number;
  tags: Record<string, string>;
  /** Undefined when it was not used in the 400 days that IAM looks back. */
  lastUsed?: { at: string; region?: string };
  /** JSON text, decoded. */
  trustPolicy: string;
  policies: RolePolicy[];
  /** The permissions boundary, where one is set. */
  boundary?: RolePolicy;
}

/**
 * An EKS Pod Identity association.
 *
 * @public
 */
export interface Association {
  id: string;
  arn: string;
  clusterArn: string;
  namespace: string;
  serviceAccount: string;
  roleArn: string;
  /** A role that the first role goes on to assume, in another account or this one. */
  targetRoleArn?: string;
  externalId?: string;
  /** The session policy, JSON text. */
  sessionPolicy?: string;
  /** True: sessions carry no tags, so that no tag condition can match. */
  disableSessionTags: boolean;
  /** Set when an add-on owns the association; only the add-on may change it. */
  ownerArn?: string;
  tags: Record<string, string>;
  createdAt?: string;
  modifiedAt?: string;
}
