import type { LayerName, SupposedOutcome } from 'iam-policy';
import type { StatementRef } from './finding';
import type { ReadFailure } from './Reading';
import type {
  AdviceReason,
  CrossCheckReason,
  DecidingCondition,
  DecisionReason,
  MissingReason,
  ReasonParams,
  Reservation,
  StepReason,
} from './reason';
import type { ServiceAccountRef } from './serviceAccount';

/**
 * A question: may this service account do this?
 *
 * @public
 */
export interface DecisionQuestion {
  serviceAccount: ServiceAccountRef;
  /** `s3:GetObject`; in any case. */
  action: string;
  /** ARN of the resource; `*` for actions that have none. */
  resource: string;
  /** Tags of the object. Left out: read from S3, where the action depends on them and the backend may. */
  objectTags?: Record<string, string>;
  /** Tags that the request sets, for actions that set some. */
  requestTags?: Record<string, string>;
  /** Further condition keys of the request: `aws:SourceIp`. */
  context?: Record<string, string[]>;
  /** Ask SimulatePrincipalPolicy too, and say where it disagrees. */
  crossCheck?: boolean;
}

/**
 * One step of the path that a request takes: the association, then each layer that has a say.
 *
 * @public
 */
export interface DecisionStep {
  layer: 'association' | LayerName | 'vpc-endpoint';
  result:
    | 'allow'
    | 'explicit-deny'
    | 'implicit-deny'
    | 'unknown'
    | 'not-applicable'
    | 'not-reached';
  /** True for the one step that decided. */
  deciding: boolean;
  /** What this step says. */
  cause: StepReason['cause'];
  params: ReasonParams;
  /** The same in one sentence. */
  sentence: string;
  statement?: StatementRef;
  condition?: DecidingCondition;
}

/**
 * Where the tags of the object came from.
 *
 * @public
 */
export interface ObjectTags {
  source: 'question' | 's3' | 'not-read' | 'not-needed';
  tags?: Record<string, string>;
  /** For `not-read`: why. */
  reason?: string;
}

/**
 * Something that was not read, and what it would change.
 *
 * @public
 */
export interface MissingKnowledge {
  kind: 'layer' | 'key' | 'statement';
  cause: MissingReason['cause'];
  params: ReasonParams;
  /** In a few words: `association`, `aws:SourceIp`. */
  name: string;
  /** What the answer would be, for each way it could turn out. */
  outcomes: KnowledgeOutcome[];
  /** The same in one sentence. */
  effect: string;
}

/**
 * What a decision would be if something that was not read turned out in one way.
 *
 * @public
 */
export interface KnowledgeOutcome {
  /** `absent`: there is none. `refuses`, `denies`: it does. `otherwise`: none of the ways before. */
  when: SupposedOutcome['when'] | 'absent' | 'refuses' | 'denies' | 'otherwise';
  /** `open`: what comes after decides. */
  outcome: SupposedOutcome['outcome'] | 'open';
}

/**
 * What would change a decision, or settle it.
 *
 * @public
 */
export interface DecisionAdvice {
  cause: AdviceReason['cause'];
  params: ReasonParams;
  /** The same in one sentence. */
  sentence: string;
}

/**
 * Something besides policies that may deny what they allow, and was not read.
 *
 * @public
 */
export interface DecisionReservation {
  cause: Reservation['cause'];
  params: ReasonParams;
  /** The same in one sentence. */
  sentence: string;
}

/**
 * The answer: a sentence first, then the path.
 *
 * @public
 */
export interface AccessDecision {
  outcome: 'allowed' | 'denied' | 'unknown';
  /** For `denied`. */
  denial?: 'explicit' | 'implicit';
  /** Why. */
  cause: DecisionReason['cause'];
  params: ReasonParams;
  /** The same in one sentence: `Denied, because the object's tag my-namespace is ns-b and the pod's is ns-a.` */
  sentence: string;
  /** What would change the answer, where that can be said. */
  advice?: DecisionAdvice;
  serviceAccount: ServiceAccountRef;
  roleArn?: string;
  action: string;
  resource: string;
  steps: DecisionStep[];
  objectTags: ObjectTags;
  missing: MissingKnowledge[];
  /** What may deny it besides policies; empty where it is denied, or allowed for certain. */
  reservations: DecisionReservation[];
  /** What could not be read on the way. */
  failures: ReadFailure[];
  crossCheck?: CrossCheck;
}

/**
 * What SimulatePrincipalPolicy says of the same question. It knows no session policy and no resource policy.
 *
 * @public
 */
export interface CrossCheck {
  outcome: 'allowed' | 'denied' | 'failed';
  /** Undefined when it failed, or when our answer is unknown. */
  agrees?: boolean;
  cause: CrossCheckReason['cause'];
  /** What the sentence names. */
  params: ReasonParams;
  sentence: string;
}

/**
 * The reverse question.
 *
 * @public
 */
export interface WhoCanQuestion {
  action: string;
  resource: string;
  objectTags?: Record<string, string>;
  requestTags?: Record<string, string>;
  context?: Record<string, string[]>;
}

/**
 * One service account that was asked about.
 *
 * @public
 */
export interface WhoCanItem {
  serviceAccount: ServiceAccountRef;
  /** Entities that name it in their annotation, as far as this person may see them. */
  entityRefs: string[];
  roleArn?: string;
  outcome: 'allowed' | 'denied' | 'unknown';
  cause: DecisionReason['cause'];
  params: ReasonParams;
  sentence: string;
}

/**
 * Who can. Service accounts that the person may not see are counted, never named.
 *
 * @public
 */
export interface WhoCanAnswer {
  action: string;
  resource: string;
  /** Allowed and unknown; those denied are counted. */
  items: WhoCanItem[];
  denied: number;
  /** How many associations no entity shows whose access this person may see; whether there is one is not told. */
  hidden: number;
  objectTags: ObjectTags;
  /** Clusters or roles that could not be read: the answer may be incomplete. */
  failures: ReadFailure[];
}
