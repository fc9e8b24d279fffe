/**
 * What an action does, by AWS's own classes; of those that AWS gives an action, the one that says most: `Tagging` and
 * `Permissions management` are ways to write.
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
  /** AWS's name of it: `object`. */
  name: string;
  /**
   * The format of its ARNs, as AWS writes it: `arn:${Partition}:s3:::${BucketName}/${ObjectName}`. Some types have two, with a
   * comma between.
   */
  arn: string;
  /** A pattern of its ARNs for each format: `arn:*:sqs:*:*:*`. A star takes in more than AWS's placeholder may stand for. */
  patterns: readonly string[];
  /** Whether a policy must give a resource of this type for the action; otherwise the type is one of several. */
  required: boolean;
}

/**
 * One action, as the Service Authorization Reference describes it.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 *
 * @public
 */
export interface ActionDescription {
  /** With its service, in AWS's case: `s3:GetObject`. */
  name: string;
  /** What it does, by AWS's classes. */
  accessLevel: AccessLevel;
  /** Whether a policy can name resources for the action; if not, the action is allowed on `*` or not at all. */
  hasResource: boolean;
  /** What the action works on; empty where it has no resource. */
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
 * What is known of the actions of some services. Case does not matter in any question.
 *
 * A question that reaches a service which exists and is not loaded throws an Error: a short list would look like an
 * answer.
 *
 * @public
 */
export interface ActionCatalogue {
  /** When AWS's pages were read: what AWS added since is not in here. */
  readonly updatedAt: Date;
  /** The prefix of every service that AWS has, loaded or not, in lower case. */
  readonly services: ReadonlySet<string>;
  /** The services whose actions are here. */
  readonly loaded: ReadonlySet<string>;
  /** The actions of a service; none for a service that does not exist. */
  actionsOf(service: string): readonly ActionDescription[];
  /** `s3:GetObject`; undefined where AWS has no such action. */
  describe(action: string): ActionDescription | undefined;
  /**
   * The actions that a pattern (`s3:Get*`) or an element takes in. `*` and NotAction reach every service, so that all of
   * them must be loaded.
   */
  expand(actions: string | ActionClause): ActionDescription[];
  /**
   * Whether requests for an action can carry a condition key (`s3:ExistingObjectTag/team`). Global keys can be in a request
   * for any action, but for `aws:RequestTag`, `aws:ResourceTag` and `aws:TagKeys`, which AWS lists by action. Undefined
   * where AWS has no such action.
   */
  carries(action: string, key: string): boolean | undefined;
  /**
   * For an action that does not exist: the one most likely meant, where few letters differ. Undefined for patterns, for
   * actions that exist, and where nothing is near.
   */
  suggest(action: string): string | undefined;
}
