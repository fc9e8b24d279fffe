import type { PlanStep, Role } from '../../model';
import { ownershipTags } from '../ownershipTags';
import { planStep, tagsText } from '../planStep';
import type { RoleRequest } from '../requests';
import { samePolicy } from '../samePolicy';
import { planInlinePolicies } from './planInlinePolicies';
import type { RoleDocuments } from './roleDocuments';

/** The steps that make a role of ours what is wanted. */
export function planExistingRole(
  request: RoleRequest,
  documents: RoleDocuments,
  observed: Role,
): PlanStep[] {
  const { name } = documents;
  return [
    planStep(
      'role-exists',
      { role: name },
      { action: 'keep', resource: 'role', name },
    ),
    planTrustPolicy(documents, observed),
    ...planBoundary(request, observed),
    planTags(request, observed),
    ...planInlinePolicies(documents.policies, observed),
    ...planManagedPolicies(observed),
  ];
}

/**
 * This portal attaches no managed policy. One that is there may be the platform team's own, so that it is neither detached nor in the
 * way, but whoever asks sees that the role may do more than is asked for.
 */
function planManagedPolicies({ policies }: Role): PlanStep[] {
  return policies.flatMap(({ arn }) =>
    arn === undefined
      ? []
      : planStep(
          'managed-policy-foreign',
          { policy: arn },
          {
            action: 'keep',
            resource: 'managed-policy',
            name: arn,
            note: 'It may allow more than this request: detach it from the role if nobody needs it',
          },
        ),
  );
}

function planTrustPolicy(
  { name, trustPolicy }: RoleDocuments,
  observed: Role,
): PlanStep {
  const step = { resource: 'trust-policy' as const, name };
  return samePolicy(trustPolicy, observed.trustPolicy)
    ? planStep('trust-policy-same', {}, { ...step, action: 'keep' })
    : planStep(
        'trust-policy-differs',
        {},
        { ...step, action: 'update', document: trustPolicy },
      );
}

/** A boundary that nobody asked for stays: taking it away could only widen what the role may do. */
function planBoundary(
  { permissionsBoundaryArn: wanted }: RoleRequest,
  { boundary: observed }: Role,
): PlanStep[] {
  const before = observed?.arn ?? observed?.name;
  const boundary = wanted ?? before;
  if (boundary === undefined) {
    return [];
  }
  const step = { resource: 'permissions-boundary' as const, name: boundary };
  if (wanted === undefined || observed?.arn === wanted) {
    return [
      planStep('boundary-same', { boundary }, { ...step, action: 'keep' }),
    ];
  }
  return [
    before === undefined
      ? planStep(
          'boundary-missing',
          { boundary },
          { ...step, action: 'create' },
        )
      : planStep(
          'boundary-differs',
          { boundary, before },
          { ...step, action: 'update' },
        ),
  ];
}

function planTags(
  { serviceAccount, owner }: RoleRequest,
  { name, tags }: Role,
): PlanStep {
  const wanted = ownershipTags(serviceAccount, owner);
  const step = { resource: 'role-tags' as const, name };
  return Object.entries(wanted).every(([key, value]) => tags[key] === value)
    ? planStep('role-tags-same', { owner }, { ...step, action: 'keep' })
    : planStep(
        'role-tags-differ',
        { owner },
        { ...step, action: 'update', document: tagsText(wanted) },
      );
}
