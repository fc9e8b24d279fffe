import type { PlanStep, Role, RoleRequest } from '../../model';
import { ownershipTags } from '../ownershipTags';
import { samePolicy } from '../samePolicy';
import { planInlinePolicies } from './planInlinePolicies';
import type { RoleDocuments } from './roleDocuments';
import { tagsText } from './tagsText';

/** The steps that make a role of ours what is wanted. */
export function planExistingRole(
  request: RoleRequest,
  documents: RoleDocuments,
  observed: Role,
): PlanStep[] {
  return [
    {
      action: 'keep',
      resource: 'role',
      name: documents.name,
      summary: `The role ${documents.name} exists`,
    },
    planTrustPolicy(documents, observed),
    ...planBoundary(request, observed),
    planTags(request, observed),
    ...planInlinePolicies(documents.policies, observed),
  ];
}

function planTrustPolicy(
  { name, trustPolicy }: RoleDocuments,
  observed: Role,
): PlanStep {
  return samePolicy(trustPolicy, observed.trustPolicy)
    ? {
        action: 'keep',
        resource: 'trust-policy',
        name,
        summary: 'The trust policy admits the service account, and nobody else',
      }
    : {
        action: 'update',
        resource: 'trust-policy',
        name,
        summary:
          'Replace the trust policy by one that admits the service account, and nobody else',
        document: trustPolicy,
      };
}

/** A boundary that nobody asked for stays: taking it away could only widen what the role may do. */
function planBoundary(
  { permissionsBoundaryArn: wanted }: RoleRequest,
  { boundary }: Role,
): PlanStep[] {
  const name = wanted ?? boundary?.arn ?? boundary?.name;
  if (name === undefined) {
    return [];
  }
  const step = { resource: 'permissions-boundary' as const, name };
  if (wanted === undefined || boundary?.arn === wanted) {
    return [
      {
        ...step,
        action: 'keep',
        summary: `The role has the permissions boundary ${name}`,
      },
    ];
  }
  return [
    boundary
      ? {
          ...step,
          action: 'update',
          summary: `Replace the permissions boundary ${
            boundary.arn ?? boundary.name
          } by ${name}`,
        }
      : {
          ...step,
          action: 'create',
          summary: `Limit the role by the permissions boundary ${name}`,
        },
  ];
}

function planTags(
  { serviceAccount, owner }: RoleRequest,
  { name, tags }: Role,
): PlanStep {
  const wanted = ownershipTags(serviceAccount, owner);
  const isSame = Object.entries(wanted).every(
    ([key, value]) => tags[key] === value,
  );
  return isSame
    ? {
        action: 'keep',
        resource: 'role-tags',
        name,
        summary: `The role is tagged as owned by ${owner}`,
      }
    : {
        action: 'update',
        resource: 'role-tags',
        name,
        summary: `Tag the role as owned by ${owner}`,
        document: tagsText(wanted),
      };
}
