import type { PlanStep } from '../../model';
import { ownershipTags } from '../ownershipTags';
import { planStep, tagsText } from '../planStep';
import type { RoleRequest } from '../requests';
import { planAddedPolicy } from './planInlinePolicies';
import type { RoleDocuments } from './roleDocuments';

/** The steps to a role that does not exist. */
export function planCreatedRole(
  {
    serviceAccount,
    cluster,
    owner,
    rolePath,
    permissionsBoundaryArn: boundary,
  }: RoleRequest,
  { name, trustPolicy, policies }: RoleDocuments,
): PlanStep[] {
  const action = 'create';
  const workload = `${serviceAccount.namespace}/${serviceAccount.serviceAccount}`;
  return [
    planStep(
      'role-missing',
      { role: name, path: rolePath },
      { action, resource: 'role', name },
    ),
    planStep(
      'trust-policy-missing',
      { workload, cluster: cluster.name },
      { action, resource: 'trust-policy', name, document: trustPolicy },
    ),
    ...(boundary
      ? [
          planStep(
            'boundary-missing',
            { boundary },
            { action, resource: 'permissions-boundary', name: boundary },
          ),
        ]
      : []),
    planStep(
      'role-tags-missing',
      { workload, owner },
      {
        action,
        resource: 'role-tags',
        name,
        document: tagsText(ownershipTags(serviceAccount, owner)),
      },
    ),
    ...policies.map(planAddedPolicy),
  ];
}
