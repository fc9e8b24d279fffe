import type { Admission, Finding, Grant, TrustScope } from '../../model';
import type { KnownSubject } from '../../subject/Subject';
import type { RolePolicies } from '../../subject/policies/RolePolicies';
import type { ReadAccessInput } from '../ReadAccessInput';

/** Everything that a rule may judge: what was read, parsed, and what was read from it. */
export interface FindingContext {
  input: ReadAccessInput;
  /** What was read of the subject of {@link input}. */
  known: KnownSubject;
  policies: RolePolicies;
  trustScope?: TrustScope;
  admission?: Admission;
  grants: readonly Grant[];
}

/** What a rule has to say; id and severity are the rule's. */
export type FindingDraft = Pick<Finding, 'message' | 'advice' | 'subject'>;

/**
 * A rule that diagnoses one mistake.
 *
 * @public
 */
export interface FindingRule {
  /** Stable, kebab-case; {@link Finding.rule} names it. */
  id: string;
  severity: Finding['severity'];
  /** What is so, in a few words. */
  title: string;
  /** Slug of its page of documentation, below the documentation's root. */
  documentation: string;
}

/** A rule with its test. */
export interface FindingCheck extends Omit<FindingRule, 'documentation'> {
  check(context: FindingContext): FindingDraft[];
}
