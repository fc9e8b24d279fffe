import type { Association, AssociationRequest, Plan, PlanStep } from '../model';
import {
  checkNamespaceName,
  checkServiceAccountName,
} from '../subject/names/checkNames';
import { isMadeFor, ownershipTags } from './ownershipTags';
import { tagsText } from './role/tagsText';

/**
 * Steps that make the service account use the role. Pure.
 *
 * An association is a conflict where it is not ours, belongs to an add-on, or was changed by hand so that a role as
 * written here would not be what its pods work as. A new association is created with its tags.
 *
 * Throws an InputError where a name is not legal.
 *
 * @public
 */
export function planAssociation(
  request: AssociationRequest,
  observed: Association | undefined,
): Plan {
  const { namespace, serviceAccount } = request.serviceAccount;
  checkNamespaceName(namespace);
  checkServiceAccountName(serviceAccount);
  const workload = `${namespace}/${serviceAccount}`;
  if (!observed) {
    return { steps: planCreated(request, workload) };
  }
  const reason = conflictOf(request, observed, workload);
  return {
    steps: reason
      ? [
          {
            action: 'conflict',
            resource: 'association',
            name: observed.id,
            summary: `Cannot use the association ${observed.id} of ${workload}`,
            reason,
          },
        ]
      : [planRoleOf(request, observed), planTagsOf(request, observed)],
  };
}

function planCreated(
  { serviceAccount, owner, roleArn, cluster }: AssociationRequest,
  workload: string,
): PlanStep[] {
  return [
    {
      action: 'create',
      resource: 'association',
      name: workload,
      summary: `Associate the service account ${workload} of cluster ${cluster.name} with the role ${roleArn}`,
    },
    {
      action: 'create',
      resource: 'association-tags',
      name: workload,
      summary: `Tag the association as owned by ${owner}`,
      document: tagsText(ownershipTags(serviceAccount, owner)),
    },
  ];
}

function conflictOf(
  { serviceAccount }: AssociationRequest,
  observed: Association,
  workload: string,
): string | undefined {
  const { id, ownerArn, roleArn, tags } = observed;
  if (ownerArn) {
    return `The association ${id} of ${workload} belongs to the add-on ${ownerArn}, and only the add-on may change it. Change the role in the add-on.`;
  }
  if (!isMadeFor(tags, serviceAccount)) {
    return `The service account ${workload} has the association ${id} with ${roleArn} already, which was not made here. Delete it if it is not used any more, or ask the platform team.`;
  }
  const changed = changedByHand(observed);
  return changed
    ? `The association ${id} of ${workload} ${changed}, with which a role that is made here does not work. Undo that, or delete the association so that it is made anew.`
    : undefined;
}

/** What no association that is made here has. */
function changedByHand({
  targetRoleArn,
  sessionPolicy,
  disableSessionTags,
}: Association): string | undefined {
  if (targetRoleArn) {
    return `leads on to the target role ${targetRoleArn}`;
  }
  if (sessionPolicy) {
    return 'has a session policy and therefore no session tags';
  }
  return disableSessionTags ? 'has session tags turned off' : undefined;
}

function planRoleOf(
  { roleArn }: AssociationRequest,
  { id, roleArn: now }: Association,
): PlanStep {
  const step = { resource: 'association' as const, name: id };
  return now === roleArn
    ? {
        ...step,
        action: 'keep',
        summary: `The association ${id} leads to ${roleArn}`,
      }
    : {
        ...step,
        action: 'update',
        summary: `Lead the association ${id} to ${roleArn} instead of ${now}; running pods change when they are recreated`,
      };
}

function planTagsOf(
  { serviceAccount, owner }: AssociationRequest,
  { id, tags }: Association,
): PlanStep {
  const wanted = ownershipTags(serviceAccount, owner);
  const step = { resource: 'association-tags' as const, name: id };
  return Object.entries(wanted).every(([key, value]) => tags[key] === value)
    ? {
        ...step,
        action: 'keep',
        summary: `The association is tagged as owned by ${owner}`,
      }
    : {
        ...step,
        action: 'update',
        summary: `Tag the association as owned by ${owner}`,
        document: tagsText(wanted),
      };
}
