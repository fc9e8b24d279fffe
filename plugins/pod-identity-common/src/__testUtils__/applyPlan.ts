import type { RoleRequest } from '../grant';
import type { Plan, Role } from '../model';
import { role, rolePolicy } from './fixtures';

/** The role as it is after the steps of a plan were done: what IAM would answer. */
export function applyPlan(
  { steps }: Plan,
  request: RoleRequest,
  before: Role | undefined,
): Role {
  let after: Role =
    before ?? role({ name: steps[0].name, path: request.rolePath });
  for (const { action, resource, name, document } of steps) {
    if (action === 'conflict') {
      throw new Error('A plan with a conflict is never applied');
    }
    if (action === 'keep') {
      continue;
    }
    const others = after.policies.filter(policy => policy.name !== name);
    switch (resource) {
      case 'trust-policy':
        after = { ...after, trustPolicy: document ?? '' };
        break;
      case 'permissions-boundary':
        after = { ...after, boundary: rolePolicy({ name: 'edge', arn: name }) };
        break;
      case 'role-tags':
        after = {
          ...after,
          tags: { ...after.tags, ...JSON.parse(document ?? '{}') },
        };
        break;
      case 'inline-policy':
        after = {
          ...after,
          policies:
            action === 'delete'
              ? others
              : [...others, rolePolicy({ name, document })],
        };
        break;
      default:
    }
  }
  return after;
}
