import type { Reservation, WhyAbsent } from '../model';
import type { KeyKnowledge } from '../subject/session/KeyKnowledge';
import type { ActionTable } from './ActionTable';
import type { AskedQuestion } from './AskedQuestion';
import type { AskedResource } from './AskedResource';
import type { FindingCheck } from './findings/FindingCheck';
import type { ServiceGrants } from './grants/ServiceGrants';
import type { NeedsOf } from './needs';
import type { Refusal } from './Refusal';

/**
 * What an ARN names, as far as the room of its service knows it.
 *
 * @public
 */
export interface ServicePlace {
  /** What it is, as a level of the service's actions: `object`, `table`. */
  level: string;
  /** For people: `s3://reports/2026.csv`, `bucket reports`. Left out: the ARN. */
  words?: string;
  /** The policy that stands on it, whether there is one or not; left out where none can. */
  policy?: { name: string; arn: string };
  /** Whose it is; undefined where the ARN does not say. */
  accountId?: string;
  /** Where it is; undefined where the ARN does not say. */
  region?: string;
}

/**
 * A condition key that nobody may set: how it begins, and what to do instead, as the end of a sentence.
 *
 * @public
 */
export type SettledKey = readonly [prefix: string, instead: string];

/**
 * All that the portal knows of one AWS service beyond what AWS's data of actions says: one object a service, listed in
 * {@link awsServices}. A service without one is evaluated all the same, and what its resources say besides counts as unread.
 * Every function is pure.
 *
 * @public
 */
export interface AwsService {
  /** As in its actions and ARNs: `s3`. */
  name: string;
  /** As people call it: `S3`. */
  title: string;
  /** Left out: nothing is known of its actions but what AWS's data says. */
  actions?: ActionTable;
  /** How to name what an action of a level acts on: `a bucket: name one, as in s3://my-bucket`. */
  examples?: Readonly<Record<string, string>>;
  /** What an ARN names; undefined for what this room does not know, such as access points. */
  place(arn: string): ServicePlace | undefined;
  /** Reads an address of its own, such as `s3://bucket/key`, as an ARN; undefined for any other text. */
  parse?(text: string, partition: string): string | undefined;
  /** Throws an InputError for a question of its actions, or about its places, that cannot be asked. */
  check?(question: AskedQuestion): void;
  /** The facts that can decide a question, given what is known already. */
  needs: NeedsOf;
  /** Why it refuses somebody of an account, whatever policies say; undefined where policies decide. */
  refusal?(
    question: AskedQuestion,
    resource: AskedResource,
    accountId: string,
  ): Refusal | undefined;
  /** What may deny somebody of an account though every policy that was read allows, in the order of the path. */
  reservations?(
    question: AskedQuestion,
    resource: AskedResource,
    accountId: string,
  ): Reservation[];
  /** What is known of a condition key, given in lower case, of a request; undefined where this room knows nothing of it. */
  keys?(
    question: AskedQuestion,
    resource: AskedResource,
  ): (lowerCaseKey: string) => KeyKnowledge | undefined;
  /** Why no request has a condition key; undefined where some have it, or that is not known. */
  whyAbsent?(
    question: AskedQuestion,
    resource: AskedResource,
    conditionKey: string,
  ): WhyAbsent | undefined;
  /**
   * The beginnings of its own condition keys that follow from what was read, so that nobody may set them in a question; each with
   * what to do instead.
   */
  settledKeys?: readonly SettledKey[];
  /**
   * The key of the object's tag that a condition key tests; undefined for any other key, and where requests for the action
   * carry no tags of the object, so that none would help.
   */
  objectTag?(question: AskedQuestion, conditionKey: string): string | undefined;
  /** What its grants need to know; left out, what AWS's data says. */
  grants?: ServiceGrants;
  /** The rules that diagnose mistakes of its policies. */
  findings?: readonly FindingCheck[];
}
