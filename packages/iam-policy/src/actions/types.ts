/**
 * What an action does, in AWS's own classes. Of several that AWS gives an action, the most specific: `Tagging` and
 * `Permissions management` are kinds of `Write`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html
 *
 * @public
 */
export type AccessLevel =
  | 'List'
  | 'Read'
  | 'Write'
  | 'Permissions management'
  | 'Tagging';

/**
 * A type of resource that an action works on.
 *
 * @public
 */
export interface ActionResourceType {
  /** AWS's name for it: `object`. */
  name: string;
  /**
   * The format of its ARNs, as AWS writes it: `arn:${Partition}:s3:::${BucketName}/${ObjectName}`. Some types have two,
   * separated by a comma.
   */
  arn: string;
  /** For each format a pattern that matches its ARNs: `arn:*:sqs:*:*:*`. A star may match more than AWS's placeholder. */
  patterns: readonly string[];
  /** Whether a policy must name a resource of this type for the action; otherwise the type is one of several. */
  required: boolean;
}

/**
 * One action, as the Service Authorization Reference describes it.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 *
 * @public
 */
export interface ActionDescription {
  /** With its service, spelled as AWS does: `s3:GetObject`. */
  name: string;
  /** What it does, in AWS's classes. */
  accessLevel: AccessLevel;
  /** Whether a policy can name resources for the action; if not, the action is allowed on `*` or not at all. */
  hasResource: boolean;
  /** What the action works on; empty if it has no resource. */
  resourceTypes: readonly ActionResourceType[];
  /**
   * The condition keys that its requests can carry, its own and those of its resource types, with placeholders as AWS
   * writes them (`s3:ExistingObjectTag/<key>`, `aws:ResourceTag/${TagKey}`). Global keys are not repeated.
   */
  conditionKeys: readonly string[];
}

/**
 * An Action or NotAction element; a `PolicyClause` is one.
 *
 * @public
 */
export interface ActionClause {
  /** Names and patterns. */
  values: readonly string[];
  /** True for NotAction. */
  negated: boolean;
}

/**
 * What is known of the actions of some services. No question depends on case.
 *
 * A question about a service that exists but is not loaded throws an Error, because a short list would look like an answer.
 *
 * @public
 */
export interface ActionCatalogue {
  /** When AWS's pages were read. The catalogue lacks whatever AWS added since. */
  readonly updatedAt: Date;
  /** The prefix of every service that AWS has, loaded or not, in lower case. */
  readonly services: ReadonlySet<string>;
  /** The services whose actions are loaded. */
  readonly loaded: ReadonlySet<string>;
  /** As AWS calls a service, loaded or not: `Amazon SQS`; undefined for a service that does not exist. */
  titleOf(service: string): string | undefined;
  /** The actions of a service; none for a service that does not exist. */
  actionsOf(service: string): readonly ActionDescription[];
  /** Describes `s3:GetObject`; undefined if AWS has no such action. */
  describe(action: string): ActionDescription | undefined;
  /**
   * The actions that a pattern (`s3:Get*`) or an element covers. `*` and NotAction reach every service, so all of them must be
   * loaded.
   */
  expand(actions: string | ActionClause): ActionDescription[];
  /**
   * Whether requests for an action can carry a condition key (`s3:ExistingObjectTag/team`). Global keys can be in a request
   * for any action, except `aws:RequestTag`, `aws:ResourceTag` and `aws:TagKeys`, which AWS lists by action. Undefined
   * if AWS has no such action.
   */
  carries(action: string, key: string): boolean | undefined;
  /**
   * For an action that does not exist: the action most likely meant, if few letters differ. Undefined for patterns, for
   * actions that exist, and if none is near.
   */
  suggest(action: string): string | undefined;
  /**
   * For an action that does not exist: at most three that may be meant, the likeliest first. Besides those of which few letters differ,
   * those of the same service whose names share most words (`DescribeBuckets`: `ListAllMyBuckets`). Empty where `suggest` says nothing
   * because nothing is to be suggested.
   */
  suggestions(action: string): readonly string[];
}
