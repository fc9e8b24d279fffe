import type { DocumentRef, StatementRef } from './finding';
import type { ServiceAccountRef } from './serviceAccount';
import type { ConditionReading } from './trustScope';

/**
 * What an action does, as people think of it: AWS's access level, and apart from other writes those that remove something.
 *
 * - `admin`: changes of permissions; in S3 also changes of a bucket or of the account.
 * - `any`: not sorted, for it is of every service at once, or of a service of whose actions no data was given.
 *
 * @public
 */
export type AccessClass =
  | 'list'
  | 'read'
  | 'write'
  | 'delete'
  | 'tag'
  | 'admin'
  | 'any';

/**
 * A tag that must be there for a grant to hold.
 *
 * @public
 */
export interface TagCondition {
  /** The tag key: `my-namespace`. Empty for `requestKeys`, whose values are the keys. */
  key: string;
  /**
   * Whose tag: the object's as it is, that which the request puts on the object, the set of keys in the request, the bucket's;
   * of other services the resource's as it is, or that which the request puts on it.
   */
  kind:
    | 'existingObject'
    | 'requestObject'
    | 'requestKeys'
    | 'bucket'
    | 'resource'
    | 'request';
  operator: string;
  /** Values as written: `${aws:PrincipalTag/kubernetes-namespace}`. */
  policyValues: string[];
  /** Values with variables resolved for the service account; undefined where one did not resolve. */
  resolvedValues?: string[];
}

/**
 * What a grant is about, in the words of its service. Names are patterns, with variables resolved.
 *
 * @public
 */
export interface GrantPlace {
  /** The service's prefix in policies: `s3`, `sqs`; `*` = every service. */
  service: string;
  /** What kind of thing, by AWS's name: `bucket`, `queue`, `table`. Absent where it may be one of several. */
  type?: string;
  /** Bucket, queue, table; the ARN where its parts have no names; `*` = every one. */
  name: string;
  /** Which part of it: the key pattern of a bucket's objects. Absent: the thing itself. */
  part?: string;
  /** Absent where the ARN has none, and without ARN. */
  region?: string;
  /** Absent where the ARN has none, and without ARN. */
  accountId?: string;
  /** The ARN or pattern of ARNs. Absent for `*`, and of S3, whose buckets are known by their names. */
  arn?: string;
}

/**
 * What one statement gives, or takes, in one place in one access class.
 *
 * @public
 */
export interface Grant {
  effect: 'Allow' | 'Deny';
  source: StatementRef;
  place: GrantPlace;
  /** Actions and action patterns of this class, as written. */
  actions: string[];
  /** Actions and action patterns that NotAction takes out of `actions`, as written. */
  exceptActions?: string[];
  accessClass: AccessClass;
  tagConditions: TagCondition[];
  otherConditions: ConditionReading[];
  appliesTo: ServiceAccountRef[];
  /**
   * What the role's own documents make of it: trust policy, identity policies, boundary, session policy. What an
   * organisation, a resource policy or a key may deny besides is not in it.
   *
   * - `effective`: holds whenever the resource matches.
   * - `conditional`: holds for resources or requests with the tags or context named.
   * - `ineffective`: can never hold; `reason` says why.
   * - `unknown`: something that decides was not read or not understood; `reason` says what.
   */
  verdict: 'effective' | 'conditional' | 'ineffective' | 'unknown';
  /** Why, in one sentence or two. Absent of what is effective, and of what depends on its tag conditions alone. */
  reason?: string;
}

/**
 * What is not understood of a statement; never dropped.
 *
 * @public
 */
export interface OtherPermission {
  source: StatementRef;
  effect: 'Allow' | 'Deny';
  actions: string[];
  resources: string[];
  /**
   * - `malformed`: the statement as such. `unknown-action`: AWS is not known to have the actions.
   * - `unread-place`: what stands behind the resources was not read.
   * - `misplaced`: the actions work on none of the resources.
   */
  cause: 'malformed' | 'unknown-action' | 'unread-place' | 'misplaced';
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
