import type { DocumentRef, StatementRef } from './finding';
import type { ServiceAccountRef } from './serviceAccount';
import type { ConditionReading } from './trustScope';

/**
 * What an S3 action does, as people think of it.
 *
 * @public
 */
export type AccessClass =
  | 'list'
  | 'read'
  | 'write'
  | 'delete'
  | 'tag'
  | 'admin';

/**
 * A tag that must be there for a grant to hold.
 *
 * @public
 */
export interface TagCondition {
  /** The tag key: `my-namespace`. Empty for `requestKeys`, whose values are the keys. */
  key: string;
  /** Whose tag: the object's as it is, the request's, the set of keys in the request, or the bucket's. */
  kind: 'existingObject' | 'requestObject' | 'requestKeys' | 'bucket';
  operator: string;
  /** Values as written: `${aws:PrincipalTag/kubernetes-namespace}`. */
  policyValues: string[];
  /** Values with variables resolved for the service account; undefined where one did not resolve. */
  resolvedValues?: string[];
}

/**
 * What one statement gives, or takes, on one bucket and prefix in one access class.
 *
 * @public
 */
export interface Grant {
  effect: 'Allow' | 'Deny';
  source: StatementRef;
  /** Bucket name or pattern; `*` = every bucket. Variables resolved. */
  bucket: string;
  /** Key pattern, variables resolved: `reports/*`; `*` = every object; empty = the bucket itself. */
  prefix: string;
  /** S3 actions and action patterns of this class, as written. */
  actions: string[];
  accessClass: AccessClass;
  tagConditions: TagCondition[];
  otherConditions: ConditionReading[];
  appliesTo: ServiceAccountRef[];
  /**
   * What the role's own documents make of it: trust policy, identity policies, boundary, session policy. What an
   * organisation, a bucket or a key may deny besides is not in it.
   *
   * - `effective`: holds whenever the resource matches.
   * - `conditional`: holds for objects or requests with the tags or context named.
   * - `ineffective`: can never hold; `reason` says why.
   * - `unknown`: something that decides was not read or not understood; `reason` says what.
   */
  verdict: 'effective' | 'conditional' | 'ineffective' | 'unknown';
  reason?: string;
}

/**
 * A statement that gives something other than S3 access, or whose meaning is not understood; never dropped.
 *
 * @public
 */
export interface OtherPermission {
  source: StatementRef;
  effect: 'Allow' | 'Deny';
  actions: string[];
  resources: string[];
  /** Why it is no grant: `not-s3`, `not-understood`. */
  kind: 'not-s3' | 'not-understood';
  summary: string;
}

/**
 * A document as it stands, for the person who wants to read it.
 *
 * @public
 */
export interface DocumentView extends DocumentRef {
  /** JSON text, indented by two. */
  text: string;
}
