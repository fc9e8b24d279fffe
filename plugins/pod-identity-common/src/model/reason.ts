import type { DecisionRule, LayerName } from 'iam-policy';
import type { StatementRef } from './finding';
import type { UnreadCause } from './Reading';

/**
 * A condition that decided, with both sides.
 *
 * @public
 */
export interface DecidingCondition {
  operator: string;
  key: string;
  /** Variables resolved. */
  policyValues: string[];
  /** As written, where resolving changed them. */
  writtenValues?: string[];
  /** Undefined: the request does not carry the key, or it was not read. */
  requestValues?: string[];
  result: 'true' | 'false' | 'unknown';
  /** Why no request has the key, where that is known. */
  whyAbsent?: WhyAbsent;
  /** A condition key that the values of the policy take their value from, and the request does not carry. */
  missingVariable?: string;
}

/**
 * Why no request has a condition key.
 *
 * - `not-carried`: requests for the action never carry it.
 * - `abac-disabled`: the bucket does not take its tags into account.
 *
 * @public
 */
export type WhyAbsent =
  | { cause: 'not-carried'; action: string }
  | { cause: 'abac-disabled'; bucket: string };

/**
 * Who holds the statements of a layer. `name`: of the role, of the boundary, or of the policy on a resource; absent where
 * there is no such policy, and for layers that need none.
 *
 * @public
 */
export interface LayerHolder {
  layer: LayerName;
  name?: string;
}

/**
 * A statement that allows something like what is asked: the action on other resources, or other actions on this one.
 *
 * @public
 */
export interface NearMiss {
  statement: StatementRef;
  differs: 'resource' | 'action';
  /** The resources or the actions that it allows, as written. */
  allows: string[];
}

/**
 * That no statement of a layer allows it: the one that would but for a condition, the one that came near, or none.
 *
 * @public
 */
export type NotAllowed = {
  holder: LayerHolder;
  action: string;
  /** ARN, or `*`. */
  resource: string;
  /** The resource as people write it: `s3://reports/2026.csv`; otherwise its ARN. */
  address: string;
  statement?: StatementRef;
  condition?: DecidingCondition;
  near?: NearMiss;
};

/**
 * A thing that was not read, and why.
 *
 * @public
 */
export interface NotRead {
  cause: UnreadCause;
  /** One sentence. */
  reason: string;
}

/**
 * Why a statement is undecided though every key that it tests is known: it is not understood, its principal may be the pods
 * or not, or AWS does not document what it comes to.
 *
 * @public
 */
export type UndecidedWhy = 'not-understood' | 'principal' | 'undocumented';

/**
 * What keeps a decision on policies unknown.
 *
 * @public
 */
export type KnowledgeGap =
  | { kind: 'keys'; keys: string[]; statement?: StatementRef }
  | { kind: 'statement'; statement: StatementRef; why: UndecidedWhy }
  | { kind: 'layer'; holder: LayerHolder }
  | { kind: 'unconfigured'; policies: ('organization' | 'vpc-endpoint')[] }
  | { kind: 'owner' };

/**
 * What a service asks of KMS for something under a KMS key, on behalf of whoever calls.
 *
 * @public
 */
export type KeyUse = 'kms:Decrypt' | 'kms:GenerateDataKey';

/**
 * The KMS key that whoever reads or writes must be let use besides.
 *
 * @public
 */
export interface Encryption {
  kmsKey: string;
  /** What names the key: `bucket` by its default, `object`, `table`, or the `request` itself. */
  of: string;
}

/**
 * Something that may deny, whatever the policies that were read say.
 *
 * - `resource-policy`: the policy of a resource, which was not read.
 * - `other-resources`: what the action acts on besides, which the question does not name.
 * - `public-access-block`: the block of the account that owns the bucket, whose policy is public.
 * - `object-owner`: the account that owns the object, where that is another than the bucket's, or may be.
 * - `kms-key`: a KMS key whose policy is not read; without `key` it is not known which, if any.
 * - `object-lock`: Object Lock of the version, or MFA delete of the bucket.
 * - `vpc-endpoint`: policies of the VPC endpoints on the way.
 * - `agent`: that the Pod Identity Agent, which hands the credentials to the pods, runs on the cluster.
 *
 * @public
 */
export type Reservation = ReservationReason & {
  /** Of a fact that was not read: why. */
  unread?: NotRead & {
    /** What to do, in one sentence. */
    advice?: string;
  };
};

/**
 * The parameters of a reservation.
 *
 * @public
 */
export type ReservationReason =
  | { cause: 'resource-policy' }
  | { cause: 'other-resources'; action: string; types: string[] }
  | { cause: 'public-access-block'; accountId: string }
  | { cause: 'object-owner'; owner: 'other' | 'unknown' }
  | {
      cause: 'kms-key';
      key?: Encryption;
      use: KeyUse;
    }
  | { cause: 'object-lock'; locks: ('object-lock' | 'mfa-delete')[] }
  | { cause: 'vpc-endpoint' }
  | { cause: 'agent'; cluster: string };

/**
 * What a trust policy says to EKS, which opens a session of the role for a service account.
 *
 * @public
 */
export interface AdmissionReasons {
  /** Allowed. */
  'trust-allows': { statement?: StatementRef };
  /** Denied by a statement. */
  'trust-denies': { statement?: StatementRef; action: string };
  /** Denied: the statement that comes nearest wants something else of the service account. */
  'trust-wants': { statement?: StatementRef; condition: DecidingCondition };
  /** Denied: no statement is about EKS Pod Identity and the action. */
  'trust-silent': { action: string };
  /** Unknown: what it depends on, by condition key or statement. */
  'trust-depends': { action: string; missing: string[] };
  /** Unknown: it could not be parsed. */
  'trust-unreadable': Record<string, never>;
}

/**
 * Why a trust policy admits a service account, or does not.
 *
 * @public
 */
export type AdmissionReason = ReasonOf<AdmissionReasons>;

/**
 * What SimulatePrincipalPolicy answered.
 *
 * @public
 */
export type Simulated = {
  outcome: 'allowed' | 'denied';
  /** That policies of an organization are what denies. */
  byOrganization: boolean;
};

/**
 * How an answer of SimulatePrincipalPolicy compares with a decision.
 *
 * @public
 */
export interface CrossCheckReasons {
  /** It says the same. */
  'simulation-agrees': Simulated;
  /** It says the same of the role's own policies; the decision is another, by what it does not look at. */
  'simulation-agrees-on-role': Simulated;
  /** It contradicts what the role's own policies say. */
  'simulation-disagrees': Simulated & { own: 'allowed' | 'denied' };
  /** There is no certain decision to compare it with. */
  'simulation-alone': Simulated;
  /** It could not be asked. */
  'simulation-failed': { reason: string };
}

/**
 * How an answer of SimulatePrincipalPolicy compares with a decision: a cause, and the parameters of its sentence.
 *
 * @public
 */
export type CrossCheckReason = ReasonOf<CrossCheckReasons>;

/**
 * What AWS keeps for itself, so that no policy lets anybody change it.
 *
 * @public
 */
export type KeptByAws = Exclude<DecisionRule, 'no-permission-needed'>;

/**
 * Why a decision came out as it did: cause and parameters of its sentence.
 *
 * @public
 */
export interface DecisionReasons {
  /** Every layer allows it. `conditions`: those that held, with what the request carries. */
  'allowed-by-policies': {
    holder: LayerHolder;
    statement?: StatementRef;
    conditions: DecidingCondition[];
  };
  /** Denied: pods of the service account (`payments/api`) get no role. */
  'association-absent': { serviceAccount: string; cluster: string };
  /** Unknown: whether there is an association was not read. */
  'association-unread': { serviceAccount: string; unread: NotRead };
  /** Denied: the association leads to a role that does not exist. */
  'role-absent': { serviceAccount: string; roleArn: string };
  /** Unknown: the role was not read. */
  'role-unread': { roleArn: string; unread: NotRead };
  /** Unknown: pods work as a role of another account, which is not read. */
  'target-role': { serviceAccount: string; roleArn: string };
  /** Denied by the trust policy. */
  'not-admitted': {
    role: string;
    serviceAccount: string;
    admission: AdmissionReason;
  };
  /** Unknown: whether the trust policy admits the service account is not known. */
  'admission-unknown': { admission: AdmissionReason };
  /** Denied: the bucket restricts public buckets, and its policy is public. */
  'public-access-restricted': { bucket: string; accountId: string };
  /** Denied: S3 answers the action to the account that owns the bucket alone. */
  'bucket-owner-alone': { bucket: string; accountId: string; action: string };
  /** Denied: it would change what AWS keeps for itself. */
  'kept-by-aws': { what: KeptByAws; action: string; resource: string };
  /** Allowed: AWS asks for no permission. */
  'no-permission-needed': { action: string };
  /** Denied by a statement; `condition`: one of its conditions that held. */
  'explicit-deny': { statement: StatementRef; condition?: DecidingCondition };
  /** Denied: a layer that would have to allow it does not. `allowedBy`: what the role itself gives. */
  'implicit-deny': NotAllowed & { allowedBy?: StatementRef };
  /** Unknown: the action is allowed on some resources alone, and the question names none. */
  'resource-unsaid': { action: string; near?: NearMiss };
  /**
   * Unknown: something that the policies turn on is not known. `allowedBy`: what allows it unless that denies it, together
   * with the `reservations`; `notAllowed`: why it is denied unless that allows it.
   */
  'not-known': {
    gaps: KnowledgeGap[];
    allowedBy?: { statement?: StatementRef; reservations: Reservation[] };
    notAllowed?: NotAllowed;
  };
  /** Unknown: every policy that was read allows it, and something else may deny it. At least one reservation. */
  reserved: { statement?: StatementRef; reservations: Reservation[] };
}

/**
 * What one step of the path says.
 *
 * @public
 */
export interface StepReasons
  extends Pick<
    DecisionReasons,
    | 'association-absent'
    | 'association-unread'
    | 'role-absent'
    | 'role-unread'
    | 'target-role'
    | 'public-access-restricted'
    | 'bucket-owner-alone'
    | 'kept-by-aws'
    | 'no-permission-needed'
  > {
  /** Not evaluated: an earlier step decided. */
  'not-reached': Record<string, never>;
  /** There is an association with a role. */
  'association-found': { roleArn: string };
  /** What the trust policy says. */
  'trust-policy': { admission: AdmissionReason };
  /** A statement of the layer, or the layer as such, allows it. */
  allows: { layer: LayerName; action: string; statement?: StatementRef };
  /** A statement of the layer denies it. */
  denies: {
    layer: LayerName;
    statement?: StatementRef;
    condition?: DecidingCondition;
  };
  /** No statement of the layer allows it. */
  'not-allowed': NotAllowed;
  /** A statement turns on a key that is not known. */
  'depends-on-key': { statement: StatementRef; key: string };
  /** A statement is undecided though its keys are known. */
  undecided: { statement: StatementRef; why: UndecidedWhy };
  /** Policies of the layer were not read. */
  'policies-unread': { holder: LayerHolder };
  /** The policy of the resource was not read. */
  'resource-policy-unread': { unread: NotRead };
  /** Something besides policies may deny it. */
  reserved: { reservation: Reservation };
  /** It is not known which account the resource belongs to. */
  'owner-unknown': Record<string, never>;
  /** The portal's config does not say whether there are such policies. */
  unconfigured: {
    policies: 'organization' | 'vpc-endpoint';
    accountId: string;
  };
  /** There is nothing in the layer that could have a say. */
  'not-applicable': {
    layer: LayerName | 'vpc-endpoint';
    action: string;
    /** ARN, or `*`. */
    resource: string;
  };
  /** The policy of the resource says nothing, and need not. */
  'need-not-allow': { policy: string };
}

/**
 * What would change a decision, or settle it.
 *
 * @public
 */
export interface AdviceReasons {
  /** Create an association. */
  'create-association': Record<string, never>;
  /** Create the role that the association leads to, or give it another. */
  'create-role': Record<string, never>;
  /** Change the trust policy, by the statement that decided where one did. */
  'change-trust-policy': { statement?: StatementRef };
  /** Change a statement; `explicit`: it denies, and no Allow outweighs that. */
  'change-statement': { statement: StatementRef; explicit: boolean };
  /** Have a statement allow the action on the resource. */
  'allow-action': Pick<
    NotAllowed,
    'holder' | 'action' | 'resource' | 'address'
  >;
  /** Give the object these tags; any of the values will do. */
  'tag-object': { tags: { key: string; values: string[] }[] };
  /** Limit the action by a prefix of the key, as its requests carry no tags of the object. */
  'limit-by-prefix': { statement: StatementRef; action: string };
  /** Have the bucket take its tags into account. */
  'enable-abac': { bucket: string };
  /** Name in the policy of the bucket who is let in, so that it is not public. */
  'make-policy-private': Record<string, never>;
  /** Use a role of the account that owns the bucket. */
  'use-owner-role': { accountId: string };
  /** Name the resource in the question. */
  'name-resource': Record<string, never>;
  /** Give the tags of the object in the question. */
  'give-object-tags': Record<string, never>;
  /** Give values of condition keys in the question. */
  'give-keys': { keys: string[] };
  /** State in the portal's config what applies to accounts. */
  'configure-accounts': {
    organization?: string;
    vpcEndpoints?: string;
  };
  /** Install the agent on the cluster, or state in the portal's config that it runs there. */
  'provide-agent': { cluster: string };
  /** Make all objects of the bucket its owner's. */
  'enforce-bucket-owner': Record<string, never>;
  /** Check that the policy of the key and the role allow its use. */
  'check-key': { use: KeyUse };
  /** Ask S3 about locks. */
  'check-locks': Record<string, never>;
  /** Do what helps where something was not read. */
  unread: { advice: string };
}

/**
 * What was not read, and what it would change.
 *
 * @public
 */
export interface MissingReasons {
  /** The association of the service account. */
  association: Record<string, never>;
  /** The role of the association. */
  role: Record<string, never>;
  /** The role of another account that pods work as. */
  'target-role': Record<string, never>;
  /** What the action acts on, which the question does not say. */
  resource: Record<string, never>;
  /** A layer of policies. */
  layer: { layer: LayerName };
  /** A condition key. */
  key: { key: string };
  /** A statement that is not understood. */
  statement: { statement: StatementRef };
  /** Something besides policies that may deny it. */
  reservation: { reservation: Reservation };
}

/**
 * A cause of a set of reasons, with its parameters.
 *
 * @public
 */
export type ReasonOf<R> = {
  [C in keyof R]: { cause: C; params: R[C] };
}[keyof R];

/**
 * Why a decision came out as it did: a cause, and the parameters of its sentence.
 *
 * - `allowed-by-policies`: every layer allows it.
 * - `association-absent`, `role-absent`, `not-admitted`: the pods get no session of the role.
 * - `association-unread`, `role-unread`, `admission-unknown`, `target-role`: whether they get one is not known.
 * - `public-access-restricted`, `bucket-owner-alone`: S3 refuses it whatever policies say.
 * - `kept-by-aws`, `no-permission-needed`: AWS itself decides, whatever policies say.
 * - `explicit-deny`, `implicit-deny`: a statement denies it, or none of a layer allows it.
 * - `resource-unsaid`, `not-known`, `reserved`: the question leaves something open, something that policies turn on is not
 *   known, or something besides policies may deny it.
 *
 * @public
 */
export type DecisionReason = ReasonOf<DecisionReasons>;

/**
 * What one step of the path says: a cause, and the parameters of its sentence.
 *
 * @public
 */
export type StepReason = ReasonOf<StepReasons>;

/**
 * What would change a decision, or settle it: a cause, and the parameters of its sentence.
 *
 * @public
 */
export type AdviceReason = ReasonOf<AdviceReasons>;

/**
 * Something that was not read and would change a decision: a cause, and its parameters.
 *
 * @public
 */
export type MissingReason = ReasonOf<MissingReasons>;

/**
 * The parameters of a sentence, by name, as its cause has them.
 *
 * @public
 */
export type ReasonParams = Record<string, unknown>;
