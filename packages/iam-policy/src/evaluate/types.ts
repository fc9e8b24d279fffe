import type {
  Effect,
  PolicyDocument,
  PolicyPath,
  PolicyProblem,
} from '../document';
import type { RequestContext } from '../match/readKey';

/**
 * The layers that AWS evaluates. `trust` decides who may assume a role, the others what a session may do.
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
 * A policy, with the name by which people know it.
 *
 * @public
 */
export interface NamedPolicy {
  /** Inline policy name, managed policy name, `trust policy`, bucket name … */
  name: string;
  /** ARN of a managed policy, or of the resource to which a resource policy is attached. */
  arn?: string;
  /**
   * For SCPs and RCPs: the root, unit or account to which it is attached. Every level must allow on its own; policies of the same level,
   * and those without one, are taken together.
   */
  level?: string;
  /** As `parsePolicy` gives it. Not to be changed after its first evaluation. */
  document: PolicyDocument;
}

/**
 * What is known of one layer.
 * - `read`: these are all its policies (none = the layer exists and allows nothing).
 * - `absent`: the layer does not exist for this request (no boundary, no bucket policy): it limits nothing and grants nothing.
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
 * Who makes the request.
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
   * ARN of the role session (`arn:aws:sts::…:assumed-role/…`), if there is one. A role always acts through a session: without this
   * ARN, a statement that names a session is undecided.
   */
  sessionArn?: string;
}

/**
 * A request to decide on.
 *
 * @public
 */
export interface EvaluationRequest {
  /** Who asks. */
  principal: RequestPrincipal;
  /** `s3:GetObject`; compared without regard to case. */
  action: string;
  /** ARN of the resource, or `*` for actions that have none: then say of the resource layer that it is `absent`. */
  resource: string;
  /** Account that owns the resource, if its ARN does not say (S3). Undefined = unknown. */
  resourceAccountId?: string;
  /** What else the request carries. */
  context: RequestContext;
}

/**
 * A three-valued truth: `unknown` if something that was not read decides.
 *
 * @public
 */
export type Truth = 'true' | 'false' | 'unknown';

/**
 * The result of one condition, with both sides.
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
  /** Values as written, if resolving changed them. */
  writtenValues?: readonly string[];
  /** Values of the request; where it is known only what they may be, one text that says so (`1.2 or 1.3`). Undefined if the key is absent, or was not read (then `result` is `unknown`). */
  requestValues?: readonly string[];
  /** Whether it holds. */
  result: Truth;
  /** Why, in one short sentence, if the values do not explain the result. */
  reason?: string;
  /** Place of the key in the document. */
  path: PolicyPath;
}

/**
 * The result of one statement for the request.
 *
 * @public
 */
export interface StatementTrace {
  /** The policy to which it belongs. */
  policy: { name: string; arn?: string };
  /** Position in its document, from 0. */
  index: number;
  /** The name that its author gave it. */
  sid?: string;
  /** What it does when it matches. */
  effect: Effect;
  /** Its place in the document. */
  path: PolicyPath;
  /** The conjunction of the parts below. */
  result: Truth;
  /** Whether it means the principal; `true` in layers without principals. */
  principal: Truth;
  /** Whether it covers the action. */
  action: Truth;
  /** Whether it covers the resource; `true` in trust policies. */
  resource: Truth;
  /** Empty if action, resource or principal already failed. */
  conditions: readonly ConditionTrace[];
  /** What in it is not understood. */
  problems: readonly PolicyProblem[];
}

/**
 * The result of one layer.
 *
 * @public
 */
export interface LayerTrace {
  /** Which layer. */
  layer: LayerName;
  /** What is known of it. */
  state: PolicyLayer['state'];
  /** What it says; `not-applicable` if it takes no part in this request. */
  result:
    | 'allow'
    | 'explicit-deny'
    | 'implicit-deny'
    | 'unknown'
    | 'not-applicable';
  /** The statements that matched, could match, or matched except for their conditions. */
  statements: readonly StatementTrace[];
}

/**
 * What was not read, or not understood, and could change the answer.
 *
 * @public
 */
export interface Missing {
  /** What is missing: a layer, a condition key, or the meaning of a statement. */
  kind: 'layer' | 'key' | 'statement';
  /** Layer name, condition key, or the place of a statement that is not understood. */
  name: string;
  /** Of a layer, which; of a statement, the layer in which it stands. */
  layer?: LayerName;
  /** For a statement. */
  statement?: StatementTrace;
  /** What the answer would be, for each way it could turn out. */
  outcomes: readonly SupposedOutcome[];
  /** The same in one sentence. */
  effect: string;
}

/**
 * What a decision would be if something that is missing turned out in one way.
 *
 * @public
 */
export interface SupposedOutcome {
  /** What is supposed: of a layer, of the conditions on a key, of the resource's account, or of a statement. */
  when:
    | 'layer-allows'
    | 'layer-silent'
    | 'layer-denies'
    | 'conditions-met'
    | 'conditions-not-met'
    | 'same-account'
    | 'other-account'
    | 'statement-matches'
    | 'statement-does-not-match';
  outcome: 'allowed' | 'denied' | 'unknown';
}

/**
 * What decides whatever policies say.
 * - `no-permission-needed`: whoever has credentials may.
 * - `service-linked-role`, `reserved-role`, `aws-managed-policy`, `aws-managed-alias`: it would change what AWS keeps for itself.
 *
 * @public
 */
export type DecisionRule =
  | 'no-permission-needed'
  | 'service-linked-role'
  | 'reserved-role'
  | 'aws-managed-policy'
  | 'aws-managed-alias';

/**
 * The answer, with its trace.
 *
 * @public
 */
export interface Decision {
  /** The answer. */
  outcome: 'allowed' | 'denied' | 'unknown';
  /** What decided it in the place of policies. Then there is no deciding layer. */
  rule?: DecisionRule;
  /** For `denied`. */
  denial?: 'explicit' | 'implicit';
  /** The layer that decided; for `unknown` the first undecided one. */
  layer?: LayerName;
  /** The statement that decided: the allow, the deny, or the nearest miss. */
  statement?: StatementTrace;
  /** The condition that decided, if one did. */
  condition?: ConditionTrace;
  /** What would have to be known to decide; empty unless `unknown`. */
  missing: readonly Missing[];
  /** All layers, in the order in which AWS evaluates them. */
  layers: readonly LayerTrace[];
}
