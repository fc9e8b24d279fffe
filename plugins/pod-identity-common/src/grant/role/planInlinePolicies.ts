import type { PlanStep, Role, RolePolicy } from '../../model';
import { samePolicy } from '../samePolicy';
import type { WrittenPolicy } from '../writePermissionPolicies';
import { foreignPolicies, ourPolicies } from './inlinePolicies';

/** The steps for the inline policies of a role of ours. What gives access is written before what is left over is deleted. */
export function planInlinePolicies(
  wanted: readonly WrittenPolicy[],
  observed: Role,
): PlanStep[] {
  const ours = ourPolicies(observed);
  const names = new Set(wanted.map(({ name }) => name));
  return [
    ...foreignPolicies(observed).map(({ name }) => ({
      action: 'keep' as const,
      resource: 'inline-policy' as const,
      name,
      summary: `Leave the inline policy ${name} alone, which was not made here`,
    })),
    ...wanted.map(policy =>
      planPolicy(
        policy,
        ours.find(({ name }) => name === policy.name),
      ),
    ),
    ...ours
      .filter(({ name }) => !names.has(name))
      .map(({ name }) => ({
        action: 'delete' as const,
        resource: 'inline-policy' as const,
        name,
        summary: `Delete the inline policy ${name}, which was made here and is not asked for any more`,
      })),
  ];
}

function planPolicy(
  { name, document }: WrittenPolicy,
  observed: RolePolicy | undefined,
): PlanStep {
  const step = { resource: 'inline-policy' as const, name };
  if (!observed) {
    return {
      ...step,
      action: 'create',
      summary: `Add the inline policy ${name}`,
      document,
    };
  }
  return observed.document !== undefined &&
    samePolicy(document, observed.document)
    ? {
        ...step,
        action: 'keep',
        summary: `The inline policy ${name} says what is asked for`,
      }
    : {
        ...step,
        action: 'update',
        summary: `Replace the inline policy ${name} by what is asked for`,
        document,
      };
}
