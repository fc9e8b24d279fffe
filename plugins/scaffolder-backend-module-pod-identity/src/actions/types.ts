import type {
  CreateAssociationBody,
  CreateRoleBody,
  PlanStep,
} from 'backstage-plugin-pod-identity-common';

/**
 * The same shape without interfaces: the scaffolder takes input and output only as JSON types, which an interface is not.
 *
 * @public
 */
export type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

/**
 * One step of the plan, as an action puts it out.
 *
 * @public
 */
export type StepOutput = {
  action: PlanStep['action'];
  resource: string;
  name: string;
  /** Why the step is in the plan, for comparisons. */
  cause: string;
  /** What the cause is about. */
  params: Record<string, string>;
  /** The step in words. */
  summary: string;
  /** What the step alone does not give, and who can. */
  note?: string;
  document?: string;
  reason?: string;
};

/**
 * Input of `aws:iam-role:create`.
 *
 * @public
 */
export type CreateIamRoleInput = Plain<Omit<CreateRoleBody, 'dryRun'>> & {
  /** What to do where the service account already has a role made by this portal. Default: `update`. */
  existing?: 'update' | 'complete';
};

/**
 * Output of `aws:iam-role:create`.
 *
 * @public
 */
export type CreateIamRoleOutput = {
  roleArn: string;
  roleName: string;
  /** False when everything was already as asked for. */
  changed: boolean;
  steps: StepOutput[];
};

/**
 * Input of `aws:pod-identity-association:create`.
 *
 * @public
 */
export type CreatePodIdentityAssociationInput = Omit<
  CreateAssociationBody,
  'dryRun'
>;

/**
 * Output of `aws:pod-identity-association:create`; a dry run that would create one has no id and no ARN yet.
 *
 * @public
 */
export type CreatePodIdentityAssociationOutput = {
  associationId?: string;
  associationArn?: string;
  /** False when everything was already as asked for. */
  changed: boolean;
  steps: StepOutput[];
};
