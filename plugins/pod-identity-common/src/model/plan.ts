/**
 * Why a step is in a plan, with the names of its parameters. Stable: clients with words of their own go by it.
 *
 * @public
 */
export interface PlanParams {
  'role-missing': 'role' | 'path';
  'role-exists': 'role';
  'trust-policy-missing': 'workload' | 'cluster';
  'trust-policy-same': never;
  'trust-policy-differs': never;
  'boundary-missing': 'boundary';
  'boundary-same': 'boundary';
  'boundary-differs': 'boundary' | 'before';
  'role-tags-missing': 'workload' | 'owner';
  'role-tags-same': 'owner';
  'role-tags-differ': 'owner';
  'inline-policy-missing': 'policy' | 'gives';
  'inline-policy-same': 'policy' | 'gives';
  'inline-policy-differs': 'policy' | 'gives';
  'inline-policy-unwanted': 'policy';
  'inline-policy-foreign': 'policy';
  'managed-policy-foreign': 'policy';
  'association-missing': 'workload' | 'cluster' | 'role';
  'association-same': 'association' | 'role';
  'association-differs': 'association' | 'role' | 'before';
  'association-tags-missing': 'owner';
  'association-tags-same': 'owner';
  'association-tags-differ': 'owner';
  'role-foreign': 'role' | 'arn' | 'workload';
  'role-other-path': 'role' | 'arn' | 'path' | 'wanted';
  'role-policies-too-large': 'role' | 'size' | 'limit';
  'association-of-add-on': 'association' | 'workload' | 'addOn';
  'association-foreign': 'association' | 'workload' | 'role';
  'association-with-target-role': 'association' | 'workload' | 'targetRole';
  'association-with-session-policy': 'association' | 'workload';
  'association-without-session-tags': 'association' | 'workload';
}

/**
 * Why a step is in a plan.
 *
 * @public
 */
export type PlanCause = keyof PlanParams;

/**
 * One step of a plan.
 *
 * @public
 */
export interface PlanStep {
  action: 'create' | 'update' | 'keep' | 'conflict' | 'delete';
  resource:
    | 'role'
    | 'trust-policy'
    | 'inline-policy'
    | 'managed-policy'
    | 'permissions-boundary'
    | 'role-tags'
    | 'association'
    | 'association-tags';
  /** Role name, policy name, association id, or `namespace/serviceAccount` of one to be. */
  name: string;
  cause: PlanCause;
  /** By the names of {@link PlanParams}. */
  params: Record<string, string>;
  /** In words, for people: `Create the role payments-api-1a2b3c4d in path /pod-identity/`. */
  summary: string;
  /** What the step alone does not give, and who can: a sentence. */
  note?: string;
  /** The document to be written, where the step writes one. */
  document?: string;
  /** For `conflict`: why, and what to do. */
  reason?: string;
}

/**
 * Steps from what is to what is wanted, in the order they are done. Computed purely; a plan with a conflict is never applied.
 *
 * @public
 */
export interface Plan {
  steps: PlanStep[];
}

/**
 * What was done, or for a dry run what would have been done.
 *
 * @public
 */
export interface RoleOutcome {
  dryRun: boolean;
  /** False when every step was `keep`. */
  changed: boolean;
  roleArn: string;
  roleName: string;
  steps: PlanStep[];
}

/**
 * As {@link RoleOutcome}. `associationId` and `associationArn` are undefined for a dry run that would create.
 *
 * @public
 */
export interface AssociationOutcome {
  dryRun: boolean;
  changed: boolean;
  associationId?: string;
  associationArn?: string;
  steps: PlanStep[];
}
