import type {
  Effect,
  PolicyDocument,
  PolicyPath,
  PolicyProblem,
} from '../document';
import type { RequestContext } from '../match/readKey';

/**
 * The layers that AWS evaluates. `trust` decides who may assume a role; the others what a session may do.
 *
 * @public
 */
export type LayerName =
  | 'rcp'
  | 'scp'
  | 'trust'
  | 'identity'
  | 'boundary'
  | 'session'
  | 'resource';

/**
 * A policy with the name a person knows it by.
 *
 * @public
 */
export interface NamedPolicy {
  /** Inline policy name, managed policy name, `trust policy`, bucket name … */
  name: string;
  /** ARN of a managed policy, or of the resource that a resource policy stands on. */
  arn?: string;
  /**
   * For SCPs and RCPs: the root, unit or account it is attached to. Every level must allow by itself; policies of one level, or
   * without any, are taken together.
   */
  level?: string;
  /** As `parsePolicy` gives it. Not to be changed after its first evaluation. */
  document: PolicyDocument;
}

/**
 * What is known of one layer.
 * - `read`: these are all its policies (none = the layer exists and allows nothing).
 * - `absent`: the layer does not exist for this request (no boundary, no bucket policy), so it limits nothing. It grants nothing either.
 * - `unread`: it may exist and could change the answer. Never counted as allowing.
 *
 * @public
 */
export type PolicyLayer =
  | { state: 'read'; policies: readonly NamedPolicy[] }
  | { state: 'absent' }
  | { state: 'unread'; reason: string };

/**
 * The layers of one request. A layer left out is `unread`: leaving one out can only make an answer less certain.
 *
 * @public
 */
export type PolicyLayers = Partial<Record<LayerName, PolicyLayer>>;

/**
 * Who asks.
 *
 * @public
 */
export interface RequestPrincipal {
  /** ARN of the IAM user or role, of the service (`pods.eks.amazonaws.com`), or of the federated provider. */
  id: string;
  /** What kind of principal it is. */
  type: 'AWS' | 'Service' | 'Federated';
  /** Account of the principal; absent for services. */
  accountId?: string;
  /**
   * ARN of the role session (`arn:aws:sts::…:assumed-role/…`), where there is one. A role asks by some session: without this, a
   * statement that names one is undecided.
   */
  sessionArn?: string;
}

/**
 * One question.
 *
 * @public
 */
export interface EvaluationRequest {
  /** Who asks. */
  principal: RequestPrincipal;
  /** `s3:GetObject`; compared without regard to case. */
  action: string;
  /** ARN of the resource, or `*` for actions that have none: no resource's policy is asked then, so name it where there is one. */
  resource: string;
  /** Account that owns the resource, where its ARN does not say (S3). Unknown = undefined. */
  resourceAccountId?: string;
  /** What the request carries besides. */
  context: RequestContext;
}

/**
 * A truth value of three: `unknown` where something that was not read decides.
 *
 * @public
 */
export type Truth = 'true' | 'false' | 'unknown';

/**
 * How one condition came out, with both sides.
 *
 * @public
 */
export interface ConditionTrace {
  /** As written: `ForAnyValue:StringLikeIfExists`. */
  operator: string;
  /** As written. */
  key: string;
  /** Values of the policy, variables resolved. */
  policyValues: readonly string[];
  /** Values as written, where resolving changed them. */
  writtenValues?: readonly string[];
  /** Values of the request; undefined = the key is absent, or was not read (then `result` is `unknown`). */
  requestValues?: readonly string[];
  /** Whether it holds. */
  result: Truth;
  /** Why, in one short sentence, where the values do not speak for themselves. */
  reason?: string;
  /** Where the key stands. */
  path: PolicyPath;
}

/**
 * How one statement came out against the request.
 *
 * @public
 */
export interface StatementTrace {
  /** The policy that it is of. */
  policy: { name: string; arn?: string };
  /** Position in its document, from 0. */
  index: number;
  /** The name that its author gave it. */
  sid?: string;
  /** What it does when it matches. */
  effect: Effect;
  /** Where it stands. */
  path: PolicyPath;
  /** The conjunction of the parts below. */
  result: Truth;
  /** Whether the asker is meant; `true` where the layer has no principals. */
  principal: Truth;
  /** Whether the action is meant. */
  action: Truth;
  /** Whether the resource is meant; `true` in trust policies. */
  resource: Truth;
  /** Empty when action, resource or principal already failed. */
  conditions: readonly ConditionTrace[];
  /** Why it is not, or not wholly, understood. */
  problems: readonly PolicyProblem[];
}

/**
 * How one layer came out.
 *
 * @public
 */
export interface LayerTrace {
  /** Which layer. */
  layer: LayerName;
  /** What was known of it. */
  state: PolicyLayer['state'];
  /** What it says; `not-applicable` where it has no say in this request. */
  result:
    | 'allow'
    | 'explicit-deny'
    | 'implicit-deny'
    | 'unknown'
    | 'not-applicable';
  /** The statements that matched, could match, or matched all but their conditions. */
  statements: readonly StatementTrace[];
}

/**
 * A layer or key that was not read and that would change the answer.
 *
 * @public
 */
export interface Missing {
  /** What is missing: a layer, a condition key, or the meaning of a statement. */
  kind: 'layer' | 'key' | 'statement';
  /** Layer name, condition key, or the place of a statement that is not understood. */
  name: string;
  /** What the answer would be if it allowed, and if it did not. */
  effect: string;
}

/**
 * The answer, with its trace.
 *
 * @public
 */
export interface Decision {
  /** The answer. */
  outcome: 'allowed' | 'denied' | 'unknown';
  /** For `denied`. */
  denial?: 'explicit' | 'implicit';
  /** The layer that decided; for `unknown` the first that could not be decided. */
  layer?: LayerName;
  /** The statement that decided: the allow, the deny, or the nearest miss. */
  statement?: StatementTrace;
  /** The condition that decided, where one did. */
  condition?: ConditionTrace;
  /** What would have to be known for an answer; empty unless `unknown`. */
  missing: readonly Missing[];
  /** All layers, in the order in which AWS evaluates them. */
  layers: readonly LayerTrace[];
}
