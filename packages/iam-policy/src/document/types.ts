/**
 * The kinds of policy that IAM distinguishes. The kind decides what a document may contain.
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
 * Policy language versions. A document without one has `2008-10-17`, in which variables are plain text.
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
 * Something in a document that is wrong, or that this package does not understand.
 *
 * @public
 */
export interface PolicyProblem {
  /** Stable, kebab-case: `unknown-operator`, `resource-in-trust`. */
  code: string;
  /** `error`: IAM refuses such a document. `unsupported`: IAM may accept it, but this package does not know its meaning. */
  level: 'error' | 'unsupported';
  /** One sentence; from `validatePolicy`, in IAM's words. */
  message: string;
  /** What it concerns. */
  path: PolicyPath;
  /** 1-based, when the document was parsed from text. */
  line?: number;
  /** 1-based, when the document was parsed from text. */
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
  /** As written, each a name or a pattern; numbers and booleans as text. */
  values: readonly string[];
  /** Place of the element in the document. */
  path: PolicyPath;
}

/**
 * One principal of a `Principal` element. `Principal: "*"` reads as type `AWS`, value `*`.
 *
 * @public
 */
export interface PolicyPrincipal {
  /** The kind of principal, as the policy names it. */
  type: 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';
  /** The ARN, account, service or provider, as written. */
  value: string;
  /** Its place in the document. */
  path: PolicyPath;
}

/**
 * `Principal` or `NotPrincipal`.
 *
 * @public
 */
export interface PrincipalClause {
  /** True for `NotPrincipal`. */
  negated: boolean;
  /** In the order in which they are written. */
  principals: readonly PolicyPrincipal[];
  /** Place of the element in the document. */
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
  /** Undefined if this package does not know the operator: such a condition counts neither as met nor as unmet. */
  comparison?: ComparisonName;
  /** How a key with several values is treated. */
  qualifier?: 'ForAllValues' | 'ForAnyValue';
  /** Whether a request without the key passes. */
  ifExists: boolean;
}

/**
 * One operator applied to one condition key. Values are OR-ed (NOR-ed by negated operators); conditions are AND-ed.
 *
 * @public
 */
export interface PolicyCondition {
  /** What is compared, and how. */
  operator: ConditionOperator;
  /** As written. Condition keys are compared without regard to case. */
  key: string;
  /** As written, variables included; numbers and booleans as text. */
  values: readonly string[];
  /** Place of the key in the document. */
  path: PolicyPath;
}

/**
 * One statement. None is ever dropped: what was not understood is in {@link PolicyStatement.problems}.
 *
 * @public
 */
export interface PolicyStatement {
  /** Position in the document, from 0. */
  index: number;
  /** The name that its author gave it. */
  sid?: string;
  /** What it does when it matches. `Deny` if the effect is not understood; a problem says so. */
  effect: Effect;
  /** `Principal` or `NotPrincipal`; absent in policies of an identity. */
  principal?: PrincipalClause;
  /** `Action` or `NotAction`. */
  action: PolicyClause;
  /** Absent in trust policies. */
  resource?: PolicyClause;
  /** All of them must hold. */
  conditions: readonly PolicyCondition[];
  /** What in this statement is not understood. A statement with a problem decides nothing. */
  problems: readonly PolicyProblem[];
  /** Its place in the document. */
  path: PolicyPath;
}

/**
 * A policy document in one typed shape, whatever legal form it was written in.
 *
 * @public
 */
export interface PolicyDocument {
  /** As written; `2008-10-17` if there is none. */
  version: PolicyVersion;
  /** The name that its author gave it. */
  id?: string;
  /** In order; none is left out. */
  statements: readonly PolicyStatement[];
}

/**
 * The result of parsing. `document` is absent only if the text is not a JSON object, or has no statement at all.
 *
 * @public
 */
export interface ParsedPolicy {
  /** The document, as far as it was understood. */
  document?: PolicyDocument;
  /** Everything that is wrong or not understood, including the problems of statements. */
  problems: readonly PolicyProblem[];
}
