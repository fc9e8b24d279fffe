import type { PlanStep, RoleRequest } from '../../model';
import { ownershipTags } from '../ownershipTags';
import type { RoleDocuments } from './roleDocuments';
import { tagsText } from './tagsText';

/** The steps to a role that does not exist. */
export function planCreatedRole(
  {
    serviceAccount,
    cluster,
    owner,
    rolePath,
    permissionsBoundaryArn,
  }: RoleRequest,
  { name, trustPolicy, policies }: RoleDocuments,
): PlanStep[] {
  const workload = `${serviceAccount.namespace}/${serviceAccount.serviceAccount}`;
  return [
    {
      action: 'create',
      resource: 'role',
      name,
      summary: `Create the role ${name} in path ${rolePath}`,
    },
    {
      action: 'create',
      resource: 'trust-policy',
      name,
      summary: `Admit the service account ${workload} of cluster ${cluster.name}, and nobody else`,
      document: trustPolicy,
    },
    ...(permissionsBoundaryArn
      ? [
          {
            action: 'create' as const,
            resource: 'permissions-boundary' as const,
            name: permissionsBoundaryArn,
            summary: `Limit the role by the permissions boundary ${permissionsBoundaryArn}`,
          },
        ]
      : []),
    {
      action: 'create',
      resource: 'role-tags',
      name,
      summary: `Tag the role as made for ${workload}, owned by ${owner}`,
      document: tagsText(ownershipTags(serviceAccount, owner)),
    },
    ...policies.map(policy => ({
      action: 'create' as const,
      resource: 'inline-policy' as const,
      name: policy.name,
      summary: `Add the inline policy ${policy.name}`,
      document: policy.document,
    })),
  ];
}
