import type { Admission, Finding, Grant, TrustScope } from '../../model';
import type { KnownSubject } from '../../subject/Subject';
import type { RolePolicies } from '../../subject/policies/RolePolicies';
import type { Told } from '../../words/told';
import type { ReadAccessInput } from '../../subject/ReadAccessInput';

/** Everything that a rule may judge: what was read, parsed, and what was read from it. */
export interface FindingContext {
  input: ReadAccessInput;
  /** What was read of the subject of `input`. */
  known: KnownSubject;
  policies: RolePolicies;
  trustScope?: TrustScope;
  admission?: Admission;
  grants: readonly Grant[];
}

/** What a rule has to say; id, severity, title and documentation are the rule's. */
export interface FindingDraft extends Pick<Finding, 'subject'> {
  /** Left out: the rule's id, for it has one thing to say. */
  cause?: string;
  /** A statement at its beginning is written without capital. */
  message: Told;
  advice: string | Told;
}

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
