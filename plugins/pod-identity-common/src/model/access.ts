import type { Finding } from './finding';
import type { DocumentView, Grant, OtherPermission } from './grant';
import type { Association, Role } from './role';
import type { Cluster, ServiceAccountRef } from './serviceAccount';
import type { TrustScope } from './trustScope';

/**
 * Something that could not be read, and what that means for what is shown.
 *
 * @public
 */
export interface ReadFailure {
  /** What was being read. */
  what:
    | 'annotation'
    | 'cluster'
    | 'association'
    | 'role'
    | 'policy'
    | 'agent'
    | 'bucket';
  /** `role arn:…`, `cluster prod` */
  name: string;
  /** `not-found`, `forbidden`, `throttled`, `unreachable`, `invalid`, `failed`. */
  reason:
    | 'not-found'
    | 'forbidden'
    | 'throttled'
    | 'unreachable'
    | 'invalid'
    | 'failed';
  /** What happened, in one sentence. */
  message: string;
  /** What to do, in one sentence. */
  advice: string;
}

/**
 * Whether the role admits the service account, decided on the trust policy.
 *
 * @public
 */
export interface Admission {
  outcome: 'allowed' | 'denied' | 'unknown';
  /** Why, in one sentence. */
  reason: string;
}

/**
 * The AWS access of one service account of an entity. Parts that are missing have a failure that says why.
 *
 * @public
 */
export interface ServiceAccountAccess {
  /** As it stands in the annotation. */
  annotation: string;
  /** Undefined when the annotation could not be read or names no configured cluster. */
  serviceAccount?: ServiceAccountRef;
  cluster?: Cluster;
  /** Undefined without a failure of kind `association`: there is none. */
  association?: Association;
  role?: Role;
  trustScope?: TrustScope;
  admission?: Admission;
  grants: Grant[];
  otherPermissions: OtherPermission[];
  findings: Finding[];
  failures: ReadFailure[];
  /** The raw documents: trust policy, permission policies, boundary, session policy. */
  documents: DocumentView[];
}

/**
 * The AWS access of a catalog entity.
 *
 * @public
 */
export interface EntityAccess {
  entityRef: string;
  /** When AWS was read, ISO 8601. */
  readAt: string;
  serviceAccounts: ServiceAccountAccess[];
}
