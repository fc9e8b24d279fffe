import type { PlanCause, PlanParams } from '../model';

type Words<C extends PlanCause> = {
  readonly [Cause in C]: (
    params: Readonly<Record<PlanParams[Cause], string>>,
  ) => string;
};

/** Causes of a conflict: the step cannot be done. */
export type ConflictCause = keyof typeof planReasons;

/** What a step does, by its cause. */
export const planSummaries: Words<Exclude<PlanCause, ConflictCause>> = {
  'role-missing': ({ role, path }) => `Create the role ${role} in path ${path}`,
  'role-exists': ({ role }) => `The role ${role} exists`,
  'trust-policy-missing': ({ workload, cluster }) =>
    `Admit the service account ${workload} of cluster ${cluster}, and nobody else`,
  'trust-policy-same': () =>
    'The trust policy admits the service account, and nobody else',
  'trust-policy-differs': () =>
    'Update the trust policy to admit the service account, and nobody else',
  'boundary-missing': ({ boundary }) =>
    `Limit the role by the permissions boundary ${boundary}`,
  'boundary-same': ({ boundary }) =>
    `The role has the permissions boundary ${boundary}`,
  'boundary-differs': ({ boundary, before }) =>
    `Replace the permissions boundary ${before} by ${boundary}`,
  'role-tags-missing': ({ workload, owner }) =>
    `Tag the role as made for ${workload}, owned by ${owner}`,
  'role-tags-same': ({ owner }) => `The role is tagged as owned by ${owner}`,
  'role-tags-differ': ({ owner }) => `Tag the role as owned by ${owner}`,
  'inline-policy-missing': ({ policy, gives }) =>
    `Add inline policy ${policy}: ${gives}`,
  'inline-policy-same': ({ policy, gives }) =>
    `Inline policy ${policy} already matches the request: ${gives}`,
  'inline-policy-differs': ({ policy, gives }) =>
    `Update inline policy ${policy} to match the request: ${gives}`,
  'inline-policy-unwanted': ({ policy }) =>
    `Delete inline policy ${policy}, which the request no longer contains`,
  'inline-policy-foreign': ({ policy }) =>
    `Keep inline policy ${policy} (not managed by this portal)`,
  'managed-policy-foreign': ({ policy }) =>
    `Keep managed policy ${policy}, which somebody attached (not managed by this portal)`,
  'association-missing': ({ workload, cluster, role }) =>
    `Associate the service account ${workload} of cluster ${cluster} with the role ${role}`,
  'association-same': ({ association, role }) =>
    `Association ${association} already points at role ${role}`,
  'association-differs': ({ association, role, before }) =>
    `Point association ${association} at role ${role} instead of ${before}; running pods change when they are recreated`,
  'association-tags-missing': ({ owner }) =>
    `Tag the association as owned by ${owner}`,
  'association-tags-same': ({ owner }) =>
    `The association is tagged as owned by ${owner}`,
  'association-tags-differ': ({ owner }) =>
    `Tag the association as owned by ${owner}`,
};

const UNDO =
  'Undo that, or delete the association so that it is created again.';

/** Why a step cannot be done, and what to do. */
export const planReasons = {
  'role-foreign': ({ arn, workload }) =>
    `The role ${arn} exists and does not carry the tags of a role that this portal made for service account ${workload}. Delete it if nobody uses it, or ask the platform team.`,
  'role-other-path': ({ arn, path, wanted }) =>
    `The role ${arn} is under the path ${path}, and the request wants ${wanted}; paths of roles cannot be changed. Delete the role so that it is created again, or ask the platform team.`,
  'role-policies-too-large': ({ size, limit }) =>
    `The inline policies of the role would have ${size} characters, and IAM allows ${limit} without white space. Ask for fewer permissions.`,
  'association-of-add-on': ({ association, workload, addOn }) =>
    `The association ${association} of ${workload} belongs to the add-on ${addOn}, and only the add-on may change it. Change the role in the add-on.`,
  'association-foreign': ({ association, workload, role }) =>
    `The service account ${workload} already has the association ${association} with ${role}, which is not managed by this portal. Delete it if it is no longer used, or ask the platform team.`,
  'association-with-target-role': ({ association, workload, targetRole }) =>
    `The association ${association} of ${workload} leads on to the target role ${targetRole}, with which a role made by this portal does not work. ${UNDO}`,
  'association-with-session-policy': ({ association, workload }) =>
    `The association ${association} of ${workload} has a session policy and therefore no session tags, without which a role made by this portal does not work. ${UNDO}`,
  'association-without-session-tags': ({ association, workload }) =>
    `The association ${association} of ${workload} has session tags turned off, without which a role made by this portal does not work. ${UNDO}`,
} satisfies Partial<Words<PlanCause>>;
