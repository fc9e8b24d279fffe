import type { Association, Plan, PlanStep } from '../model';
import {
  checkNamespaceName,
  checkServiceAccountName,
} from '../subject/names/checkNames';
import { isMadeFor, ownershipTags } from './ownershipTags';
import { conflictStep, planStep, tagsText } from './planStep';
import type { AssociationRequest } from './requests';

/**
 * Steps that make the service account use the role. Pure.
 *
 * An association is a conflict where it is not ours, belongs to an add-on, or was changed by hand so that its pods would
 * not work as the role that is written for them. A new association is created with its tags.
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
  const conflict = conflictOf(request, observed, workload);
  return {
    steps: conflict
      ? [conflict]
      : [planRoleOf(request, observed), planTagsOf(request, observed)],
  };
}

function planCreated(
  { serviceAccount, owner, roleArn, cluster }: AssociationRequest,
  workload: string,
): PlanStep[] {
  const step = { action: 'create' as const, name: workload };
  return [
    planStep(
      'association-missing',
      { workload, cluster: cluster.name, role: roleArn },
      { ...step, resource: 'association' },
    ),
    planStep(
      'association-tags-missing',
      { owner },
      {
        ...step,
        resource: 'association-tags',
        document: tagsText(ownershipTags(serviceAccount, owner)),
      },
    ),
  ];
}

function conflictOf(
  { serviceAccount }: AssociationRequest,
  observed: Association,
  workload: string,
): PlanStep | undefined {
  const { id, ownerArn, roleArn, targetRoleArn, tags } = observed;
  const names = { association: id, workload };
  const step = { resource: 'association' as const, name: id };
  if (ownerArn) {
    return conflictStep(
      'association-of-add-on',
      { ...names, addOn: ownerArn },
      step,
    );
  }
  if (!isMadeFor(tags, serviceAccount)) {
    return conflictStep(
      'association-foreign',
      { ...names, role: roleArn },
      step,
    );
  }
  // What an association has only where it was changed by hand.
  if (targetRoleArn) {
    return conflictStep(
      'association-with-target-role',
      { ...names, targetRole: targetRoleArn },
      step,
    );
  }
  if (observed.sessionPolicy) {
    return conflictStep('association-with-session-policy', names, step);
  }
  return observed.disableSessionTags
    ? conflictStep('association-without-session-tags', names, step)
    : undefined;
}

function planRoleOf(
  { roleArn }: AssociationRequest,
  { id, roleArn: before }: Association,
): PlanStep {
  const names = { association: id, role: roleArn };
  const step = { resource: 'association' as const, name: id };
  return before === roleArn
    ? planStep('association-same', names, { ...step, action: 'keep' })
    : planStep(
        'association-differs',
        { ...names, before },
        { ...step, action: 'update' },
      );
}

function planTagsOf(
  { serviceAccount, owner }: AssociationRequest,
  { id, tags }: Association,
): PlanStep {
  const wanted = ownershipTags(serviceAccount, owner);
  const step = { resource: 'association-tags' as const, name: id };
  return Object.entries(wanted).every(([key, value]) => tags[key] === value)
    ? planStep('association-tags-same', { owner }, { ...step, action: 'keep' })
    : planStep(
        'association-tags-differ',
        { owner },
        { ...step, action: 'update', document: tagsText(wanted) },
      );
}
