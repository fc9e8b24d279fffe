import { policySize } from 'iam-policy';
import type { PlanStep, Role, RoleRequest } from '../../model';
import { isMadeFor } from '../ownershipTags';
import type { RoleDocuments } from './roleDocuments';
import { foreignPolicies } from './inlinePolicies';

/** IAM's limit for the inline policies of a role together. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_INLINE_SIZE = 10_240;

/** Why the request cannot be carried out as things are; undefined where it can. */
export function roleConflict(
  request: RoleRequest,
  documents: RoleDocuments,
  observed: Role | undefined,
): PlanStep | undefined {
  const reason =
    (observed && ownershipConflict(request, observed)) ??
    sizeConflict(documents, observed);
  return reason === undefined
    ? undefined
    : {
        action: 'conflict',
        resource: 'role',
        name: documents.name,
        summary: `Cannot use the role ${documents.name}`,
        reason,
      };
}

function ownershipConflict(
  { serviceAccount, rolePath }: RoleRequest,
  { arn, path, tags }: Role,
): string | undefined {
  if (!isMadeFor(tags, serviceAccount)) {
    return `The role ${arn} exists and does not carry the tags of one that was made here for service account ${serviceAccount.namespace}/${serviceAccount.serviceAccount}. Delete it if nobody uses it, or ask the platform team.`;
  }
  if (path !== rolePath) {
    return `The role ${arn} is under the path ${path}, and ${rolePath} is wanted; paths of roles cannot be changed. Delete the role, so that it is created anew, or ask the platform team.`;
  }
  return undefined;
}

function sizeConflict(
  { policies }: RoleDocuments,
  observed: Role | undefined,
): string | undefined {
  const texts = [
    ...policies.map(({ document }) => document),
    ...foreignPolicies(observed).map(({ document }) => document ?? ''),
  ];
  const size = texts.reduce((sum, text) => sum + policySize(text), 0);
  return size > MAX_INLINE_SIZE
    ? `The inline policies of the role would have ${size} characters, and IAM allows ${MAX_INLINE_SIZE} without white space. Ask for fewer permissions.`
    : undefined;
}
