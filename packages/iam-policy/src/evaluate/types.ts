import type {
  Effect,
  PolicyDocument,
  PolicyPath,
  PolicyProblem,
} from '../document';

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
 * The request context: condition keys and their values.
 * A key that stands neither in `values` nor in `unknown` is known to be absent from the request, but for keys that follow from the rest of
 * the request: `aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:PrincipalIsAWSService`, `aws:PrincipalServiceName` and `aws:ResourceAccount`.
 *
 * @public
 */
export interface RequestContext {
  /** By condition key, in any case. */
  values: Readonly<Record<string, string | readonly string[]>>;
  /** Keys whose value was not read. `prefix/*` stands for every key with that prefix: `s3:ExistingObjectTag/*`. */
  unknown?: readonly string[];
}

/**
 * Who asks.
 *
 * @public
 */
export interface RequestPrincipal {
  /** ARN of the IAM user or role, of the service (`pods.eks.amazonaws.com`), or of the federated provider. */
  id: string;
  type: 'AWS' | 'Service' | 'Federated';
  /** Account of the principal; absent for services. */
  accountId?: string;
  /** ARN of the role session (`arn:aws:sts::…:assumed-role/…`), where there is one. */
  sessionArn?: string;
}

/**
 * One question.
 *
 * @public
 */
export interface EvaluationRequest {
  principal: RequestPrincipal;
  /** `s3:GetObject`; compared without regard to case. */
  action: string;
  /** ARN of the resource, or `*` for actions that have none. */
  resource: string;
  /** Account that owns the resource, where its ARN does not say (S3). Unknown = undefined. */
  resourceAccountId?: string;
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
  operator: string;
  key: string;
  /** Values of the policy, variables resolved. */
  policyValues: readonly string[];
  /** Values as written, where resolving changed them. */
  writtenValues?: readonly string[];
  /** Values of the request; undefined = the key is absent, or was not read (then `result` is `unknown`). */
  requestValues?: readonly string[];
  result: Truth;
  /** Why, in one short sentence, where the values do not speak for themselves. */
  reason?: string;
  path: PolicyPath;
}

/**
 * How one statement came out against the request.
 *
 * @public
 */
export interface StatementTrace {
  policy: { name: string; arn?: string };
  index: number;
  sid?: string;
  effect: Effect;
  path: PolicyPath;
  /** The conjunction of the parts below. */
  result: Truth;
  principal: Truth;
  action: Truth;
  resource: Truth;
  /** Empty when action, resource or principal already failed. */
  conditions: readonly ConditionTrace[];
  problems: readonly PolicyProblem[];
}

/**
 * How one layer came out.
 *
 * @public
 */
export interface LayerTrace {
  layer: LayerName;
  state: PolicyLayer['state'];
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
  outcome: 'allowed' | 'denied' | 'unknown';
  /** For `denied`. */
  denial?: 'explicit' | 'implicit';
  /** The layer that decided; for `unknown` the first that could not be decided. */
  layer?: LayerName;
  /** The statement that decided: the allow, the deny, or the nearest miss. */
  statement?: StatementTrace;
  /** The condition that decided, where one did. */
  condition?: ConditionTrace;
  missing: readonly Missing[];
  layers: readonly LayerTrace[];
}
