/**
 * The kinds of policy that IAM distinguishes; what a document may hold depends on it.
 *
 * @public
 */
export type PolicyKind =
  | 'identity'
  | 'trust'
  | 'boundary'
  | 'session'
  | 'resource'
  | 'scp'
  | 'rcp';

/**
 * Policy language versions. A document that states none is read as `2008-10-17`, in which variables are plain text.
 *
 * @public
 */
export type PolicyVersion = '2012-10-17' | '2008-10-17';

/**
 * What a statement does when it matches.
 *
 * @public
 */
export type Effect = 'Allow' | 'Deny';

/**
 * A place in a document, from its root: `['Statement', 0, 'Condition', 'StringEquals']`.
 *
 * @public
 */
export type PolicyPath = readonly (string | number)[];

/**
 * Something about a document that is wrong, or that this package does not understand.
 *
 * @public
 */
export interface PolicyProblem {
  /** Stable, kebab-case: `unknown-operator`, `resource-in-trust`. */
  code: string;
  /** `error`: IAM refuses such a document. `unsupported`: IAM may accept it, and its meaning is not known here. */
  level: 'error' | 'unsupported';
  message: string;
  path: PolicyPath;
  /** 1-based, when the document was parsed from text. */
  line?: number;
  column?: number;
}

/**
 * `Action`/`NotAction` or `Resource`/`NotResource`.
 *
 * @public
 */
export interface PolicyClause {
  /** True for the `Not…` form. */
  negated: boolean;
  values: readonly string[];
  path: PolicyPath;
}

/**
 * One principal of a `Principal` element. `Principal: "*"` reads as type `AWS`, value `*`.
 *
 * @public
 */
export interface PolicyPrincipal {
  type: 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';
  value: string;
  path: PolicyPath;
}

/**
 * `Principal` or `NotPrincipal`.
 *
 * @public
 */
export interface PrincipalClause {
  negated: boolean;
  principals: readonly PolicyPrincipal[];
  path: PolicyPath;
}

/**
 * The comparison an operator makes, without qualifier and `IfExists`.
 *
 * @public
 */
export type ComparisonName =
  | 'StringEquals'
  | 'StringNotEquals'
  | 'StringEqualsIgnoreCase'
  | 'StringNotEqualsIgnoreCase'
  | 'StringLike'
  | 'StringNotLike'
  | 'NumericEquals'
  | 'NumericNotEquals'
  | 'NumericLessThan'
  | 'NumericLessThanEquals'
  | 'NumericGreaterThan'
  | 'NumericGreaterThanEquals'
  | 'DateEquals'
  | 'DateNotEquals'
  | 'DateLessThan'
  | 'DateLessThanEquals'
  | 'DateGreaterThan'
  | 'DateGreaterThanEquals'
  | 'Bool'
  | 'BinaryEquals'
  | 'IpAddress'
  | 'NotIpAddress'
  | 'ArnEquals'
  | 'ArnNotEquals'
  | 'ArnLike'
  | 'ArnNotLike'
  | 'Null';

/**
 * A condition operator, taken apart.
 *
 * @public
 */
export interface ConditionOperator {
  /** As written: `ForAnyValue:StringLikeIfExists`. */
  text: string;
  /** Undefined where the operator is not one that this package knows: such a condition is never taken as met or unmet. */
  comparison?: ComparisonName;
  qualifier?: 'ForAllValues' | 'ForAnyValue';
  ifExists: boolean;
}

/**
 * One operator applied to one condition key. Values are OR-ed (NOR-ed by negated operators); conditions are AND-ed.
 *
 * @public
 */
export interface PolicyCondition {
  operator: ConditionOperator;
  /** As written. Condition keys are compared without regard to case. */
  key: string;
  values: readonly string[];
  path: PolicyPath;
}

/**
 * One statement. None is ever dropped: what was not understood stands in {@link PolicyStatement.problems}.
 *
 * @public
 */
export interface PolicyStatement {
  /** Position in the document, from 0. */
  index: number;
  sid?: string;
  effect: Effect;
  principal?: PrincipalClause;
  action: PolicyClause;
  /** Absent in trust policies. */
  resource?: PolicyClause;
  conditions: readonly PolicyCondition[];
  /** Why this statement's meaning is not, or not wholly, known. A statement with any is never decided on. */
  problems: readonly PolicyProblem[];
  path: PolicyPath;
}

/**
 * A policy document in one typed shape, whatever legal form it was written in.
 *
 * @public
 */
export interface PolicyDocument {
  version: PolicyVersion;
  id?: string;
  statements: readonly PolicyStatement[];
}

/**
 * What parsing gives. `document` is absent only when the text is no JSON object, or holds no statement at all.
 *
 * @public
 */
export interface ParsedPolicy {
  document?: PolicyDocument;
  problems: readonly PolicyProblem[];
}
