import { policySize } from 'iam-policy';
import { valueOf, type PlanStep, type Role } from '../../model';
import { isMadeFor } from '../ownershipTags';
import { conflictStep } from '../planStep';
import type { RoleRequest } from '../requests';
import { foreignPolicies } from './planInlinePolicies';
import type { RoleDocuments } from './roleDocuments';

/** IAM's limit for the inline policies of a role together. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_INLINE_SIZE = 10_240;

/** Why the request cannot be carried out as things are; undefined where it can. */
export function roleConflict(
  request: RoleRequest,
  documents: RoleDocuments,
  observed: Role | undefined,
): PlanStep | undefined {
  return (
    (observed && ownershipConflict(request, documents, observed)) ??
    sizeConflict(documents, observed)
  );
}

function ownershipConflict(
  { serviceAccount, rolePath }: RoleRequest,
  { name }: RoleDocuments,
  { arn, path, tags }: Role,
): PlanStep | undefined {
  const step = { resource: 'role' as const, name };
  if (!isMadeFor(tags, serviceAccount)) {
    const workload = `${serviceAccount.namespace}/${serviceAccount.serviceAccount}`;
    return conflictStep('role-foreign', { role: name, arn, workload }, step);
  }
  return path === rolePath
    ? undefined
    : conflictStep(
        'role-other-path',
        { role: name, arn, path, wanted: rolePath },
        step,
      );
}

function sizeConflict(
  { name, policies }: RoleDocuments,
  observed: Role | undefined,
): PlanStep | undefined {
  const texts = [
    ...policies.map(({ document }) => document),
    ...foreignPolicies(observed).map(({ document }) => valueOf(document) ?? ''),
  ];
  const size = texts.reduce((sum, text) => sum + policySize(text), 0);
  return size > MAX_INLINE_SIZE
    ? conflictStep(
        'role-policies-too-large',
        { role: name, size: `${size}`, limit: `${MAX_INLINE_SIZE}` },
        { resource: 'role', name },
      )
    : undefined;
}
