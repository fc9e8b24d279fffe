import type { Finding } from './finding';
import type { DocumentView, Grant, OtherPermission } from './grant';
import type { ReadFailure, Reading } from './Reading';
import type { AdmissionReason, ReasonParams } from './reason';
import type { Association, Role } from './role';
import type { Cluster, ServiceAccountRef } from './serviceAccount';
import type { TrustScope } from './trustScope';

/**
 * Whether the role admits the service account, decided on the trust policy.
 *
 * @public
 */
export interface Admission {
  outcome: 'allowed' | 'denied' | 'unknown';
  /** Why: see `AdmissionReasons`. */
  cause: AdmissionReason['cause'];
  /** What the sentence names. */
  params: ReasonParams;
  /** Why, in one sentence. */
  reason: string;
}

/**
 * How far a service account gets on its way to a role.
 *
 * - `admitted`: it has an association, and the role admits it
 * - `refused`: the role's trust policy does not admit it
 * - `undecided`: whether the role admits it could not be decided
 * - `role-gone`: the association names a role that does not exist
 * - `role-unread`: the role could not be read
 * - `no-association`: the cluster was read and has none
 * - `unread`: the cluster or the association could not be read
 * - `withheld`: the entity may not show it, since its owner is not known to own the namespace
 * - `misnamed`: the annotation names no service account
 *
 * @public
 */
export type AccessStatus =
  | 'admitted'
  | 'refused'
  | 'undecided'
  | 'role-gone'
  | 'role-unread'
  | 'no-association'
  | 'unread'
  | 'withheld'
  | 'misnamed';

/**
 * The AWS access of one service account of an entity.
 *
 * @public
 */
export interface ServiceAccountAccess {
  /** As it stands in the annotation. */
  annotation: string;
  status: AccessStatus;
  /** Undefined when the annotation could not be read or names no configured cluster. */
  serviceAccount?: ServiceAccountRef;
  /** As the portal's config knows it, whether or not it could be read. */
  cluster?: Cluster;
  association: Reading<Association>;
  /** Absent: there is no association, or its role does not exist. */
  role: Reading<Role>;
  trustScope?: TrustScope;
  admission?: Admission;
  grants: Grant[];
  /** As AWS calls the services of the grants, by their prefixes in policies: `{ sqs: 'Amazon SQS' }`. */
  serviceTitles: Record<string, string>;
  otherPermissions: OtherPermission[];
  findings: Finding[];
  /** Everything that could not be read on the way. */
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
