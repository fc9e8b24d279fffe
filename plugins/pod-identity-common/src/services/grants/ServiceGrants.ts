import { patternCovers, patternsOverlap } from 'iam-policy';
import type { AccessClass, GrantPlace, TagCondition } from '../../model';
import type { ConditionOutcome } from '../../subject/policies/ConditionOutcome';
import type { KnowledgeOf } from '../../subject/session/KeyKnowledge';
import type { RoleSession } from '../../subject/session/permissionKnowledge';

/**
 * What an element of Resource takes in, as patterns side by side: it takes in what each of the parts takes in. Targets of
 * different levels have nothing in common.
 */
export interface Target {
  level: string;
  parts: readonly string[];
  /** Set where AWS does not say how far the wildcards reach, so that the target is never known to take in the whole of another. */
  vague?: boolean;
}

/** An action; where the actions of a service are not known one by one, a pattern of them stands for one. */
export interface GrantAction {
  /** With its service: `s3:GetObject`, `sqs:*`. */
  name: string;
  /** What NotAction takes out of a pattern. */
  except?: readonly string[];
  accessClass: AccessClass;
  /** What it works on, in the service's own words: `object`, `queue`. None where it works on nothing in particular. */
  levels: readonly string[];
  /** The same text for actions whose requests carry the same keys. */
  request: string;
}

/** Where some of a statement's actions stand on a target. */
export interface Stand {
  place: GrantPlace;
  /** Which actions; stands with the same name take the same ones. */
  name: string;
  takes(action: GrantAction): boolean;
}

/** What grants of a service need to know of it. Everything that reads a statement goes by this, and by nothing else. */
export interface ServiceGrants {
  /** Its prefix in policies: `s3`; `*` for every service at once. */
  service: string;
  /** Every action; left out where they are not known one by one. */
  actions?: readonly GrantAction[];
  /** The actions that a name or pattern of the service takes in. */
  actionsMatching(pattern: string): readonly GrantAction[];
  /** What a resource takes in, its variables resolved; none where it is nothing of this service's. */
  targets(resource: string): readonly Target[];
  /**
   * Where actions of a statement stand on a target.
   *
   * @param actions - all that the statement takes in of the service
   * @param outcomesOf - how the statement's conditions come out for one of them
   */
  stands(
    target: Target,
    actions: ReadonlySet<GrantAction>,
    outcomesOf: (action: GrantAction) => readonly ConditionOutcome[],
  ): readonly Stand[];
  /** Whether a resource is the service's and stands for something else, which was not read: an access point, for a bucket. */
  isUnread?(resource: string): boolean;
  /** What of a target an action can be done to; left out, all of it. */
  narrowed?(target: Target, action: GrantAction): Target;
  /** What an action works on, in a sentence: `objects (arn:aws:s3:::bucket/*)`. */
  worksOn(action: GrantAction): string;
  /** What is known of a request for an action on a target. */
  knowledge(
    session: RoleSession,
    action: GrantAction,
    target: Target,
  ): KnowledgeOf;
  /** A setting of the target that bears on the knowledge; the same text for targets that are set alike. */
  setting?(session: RoleSession, target: Target): string;
  /** Whose tag a condition key tests, and which; undefined where it tests none. */
  tagOf(conditionKey: string): Pick<TagCondition, 'kind' | 'key'> | undefined;
  /** The conditions that the place of a grant does not tell already. */
  untold?(
    action: GrantAction,
    outcomes: readonly ConditionOutcome[],
  ): readonly ConditionOutcome[];
  /** Why a condition on a key cannot be judged for a target, in one sentence. */
  undecidable?(
    conditionKey: string,
    session: RoleSession,
    target: Target,
  ): string | undefined;
  /** Why no request carries a key, where there is more to say of it than that, in one sentence. */
  whyAbsent?(conditionKey: string): string | undefined;
}

/** How much of one target another takes in. */
export function targetExtent(
  outer: Target,
  inner: Target,
): 'all' | 'some' | 'none' {
  if (
    outer.level !== inner.level ||
    !outer.parts.every((part, at) => patternsOverlap(part, inner.parts[at]))
  ) {
    return 'none';
  }
  return !outer.vague &&
    outer.parts.every((part, at) => patternCovers(part, inner.parts[at]))
    ? 'all'
    : 'some';
}
