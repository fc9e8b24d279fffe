/**
 * A document of a role, as a finding or grant points at it.
 *
 * @public
 */
export interface DocumentRef {
  layer: 'trust' | 'identity' | 'boundary' | 'session' | 'resource';
  /** Policy name; `trust policy` for the trust policy. */
  name: string;
  /** ARN of a managed policy. */
  arn?: string;
}

/**
 * A statement of a document. `index` counts from 0.
 *
 * @public
 */
export interface StatementRef extends DocumentRef {
  index: number;
  sid?: string;
}

/**
 * What a finding is about: a statement, or the association, role, cluster or service account as such.
 *
 * @public
 */
export type FindingSubject =
  | { kind: 'statement'; statement: StatementRef; path?: (string | number)[] }
  | { kind: 'association' | 'role' | 'cluster' | 'service-account' };

/**
 * A diagnosis.
 *
 * @public
 */
export interface Finding {
  /** Stable id of the rule, kebab-case: `trust-missing-tag-session`. */
  rule: string;
  /** `error`: access does not work, or is open to those it should not be open to. `warning`: it will, or may. */
  severity: 'error' | 'warning' | 'info';
  /** What the rule diagnoses, in a few words. */
  title: string;
  /** Page of the rule, below the root of the documentation: `findings/trust-missing-tag-session`. */
  documentation: string;
  /** Which of the rule's messages it is; the rule's id where it has one. */
  cause: string;
  /** What message and advice name, by what it is there: `statement`, `key`, `buckets`. */
  params: Record<string, string | string[]>;
  /** What is so, in one sentence with the names involved. */
  message: string;
  /** What to do about it, in one sentence. */
  advice: string;
  subject: FindingSubject;
}
