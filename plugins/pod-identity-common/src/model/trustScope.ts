import type { StatementRef } from './finding';

/**
 * One value that a dimension of a trust scope admits.
 *
 * @public
 */
export interface ScopeValue {
  value: string;
  /** `pattern`: `*` and `?` are wildcards. */
  match: 'exact' | 'pattern';
}

/**
 * One dimension of a trust scope: anything, or one of the values.
 *
 * @public
 */
export type ScopeValues =
  | { kind: 'any' }
  | { kind: 'oneOf'; values: ScopeValue[] };

/**
 * A condition shown as it stands, because it is no dimension of the scope.
 *
 * @public
 */
export interface ConditionReading {
  operator: string;
  key: string;
  values: string[];
}

/**
 * One way into a role: the service accounts that satisfy every dimension.
 * Several values in two dimensions are a cross-product: each pair is admitted.
 *
 * @public
 */
export interface TrustAlternative {
  statement: StatementRef;
  /** `pod-identity`: through an association. `irsa`: through an OIDC provider. */
  mechanism: 'pod-identity' | 'irsa';
  clusterArns: ScopeValues;
  clusterNames: ScopeValues;
  /** IRSA only: the issuer, without scheme. */
  oidcIssuer?: string;
  namespaces: ScopeValues;
  serviceAccounts: ScopeValues;
  /** Conditions that must hold too: source account, negations, dates … */
  otherConditions: ConditionReading[];
  /** False when no session can satisfy it, such as a tag condition tested on the wrong key; findings say why. */
  satisfiable: boolean;
}

/**
 * A statement that is no alternative, and why.
 *
 * - `other-principal`: it trusts something else, or lets EKS do something else than assume the role.
 * - `deny`: it takes away. `not-understood`: what it means is not known.
 *
 * @public
 */
export interface OtherTrustStatement {
  statement: StatementRef;
  kind: 'other-principal' | 'deny' | 'not-understood';
  /** In words: `trusts the service ec2.amazonaws.com`. */
  summary: string;
}

/**
 * Who may assume a role as an EKS workload: any of the alternatives, less what the denies take away.
 *
 * @public
 */
export interface TrustScope {
  alternatives: TrustAlternative[];
  others: OtherTrustStatement[];
  /** The whole scope in one sentence: `Any service account in namespaces ns-a and ns-b of cluster eksworkshop-eksctl`. */
  summary: string;
}
