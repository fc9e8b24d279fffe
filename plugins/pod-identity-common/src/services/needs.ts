import type { AskedQuestion } from './AskedQuestion';
import type { AskedResource, ResourceFacts } from './AskedResource';

/**
 * A fact that can decide a question, and how to come by it.
 *
 * @public
 */
export type Need = {
  [F in keyof ResourceFacts]-?: {
    fact: F;
    /** What tells it, in the words of the service: `bucket`, `object`, `version`. Left out: what the question names. */
    of?: string;
    versionId?: string;
    /** What the question itself settles, so that nothing is to be read. */
    settled?: NonNullable<ResourceFacts[F]>;
  };
}[keyof ResourceFacts];

/**
 * What is known while it is found out what else to read.
 *
 * @public
 */
export interface KnownSoFar {
  resource: AskedResource;
  /** The accounts of the subjects that are asked about. */
  accountIds: readonly string[];
  /** Every condition key, in lower case, that a policy of a subject or of the resource tests. */
  testedKeys: ReadonlySet<string>;
  /** Whether objects are known to be under no other key than their bucket's default. */
  objectKeys?: 'bucket-default' | 'unknown';
}

/** What says which facts decide a question about a service, given what is known of the resource. */
export type NeedsOf = (
  question: AskedQuestion,
  known: KnownSoFar,
) => readonly Need[];
