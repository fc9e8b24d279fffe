import type { PlanStep, Role, RolePolicy } from '../../model';
import { planStep } from '../planStep';
import { isOurPolicyName } from '../policyNames';
import { samePolicy } from '../samePolicy';
import type { WrittenPolicy } from '../writePermissionPolicies';

/** The steps for the inline policies of a role of ours. What gives access is written before what is left over is deleted. */
export function planInlinePolicies(
  wanted: readonly WrittenPolicy[],
  observed: Role,
): PlanStep[] {
  const ours = inlinePolicies(observed).filter(({ name }) =>
    isOurPolicyName(name),
  );
  const names = new Set(wanted.map(({ name }) => name));
  return [
    ...foreignPolicies(observed).map(({ name }) =>
      planStep(
        'inline-policy-foreign',
        { policy: name },
        { action: 'keep', resource: 'inline-policy', name },
      ),
    ),
    ...wanted.map(policy => {
      const now = ours.find(({ name }) => name === policy.name);
      return now ? planKnownPolicy(policy, now) : planAddedPolicy(policy);
    }),
    ...ours
      .filter(({ name }) => !names.has(name))
      .map(({ name }) =>
        planStep(
          'inline-policy-unwanted',
          { policy: name },
          { action: 'delete', resource: 'inline-policy', name },
        ),
      ),
  ];
}

/** The step to an inline policy that is not there. */
export function planAddedPolicy({
  name,
  document,
  gives,
  caveat: note,
}: WrittenPolicy): PlanStep {
  return planStep(
    'inline-policy-missing',
    { policy: name, gives },
    { action: 'create', resource: 'inline-policy', name, document, note },
  );
}

function planKnownPolicy(
  { name, document, gives, caveat: note }: WrittenPolicy,
  observed: RolePolicy,
): PlanStep {
  const step = { resource: 'inline-policy' as const, name, note };
  const params = { policy: name, gives };
  return observed.document.state === 'read' &&
    samePolicy(document, observed.document.value)
    ? planStep('inline-policy-same', params, { ...step, action: 'keep' })
    : planStep('inline-policy-differs', params, {
        ...step,
        action: 'update',
        document,
      });
}

/** The inline policies of a role that are not managed by this portal. */
export function foreignPolicies(role: Role | undefined): RolePolicy[] {
  return inlinePolicies(role).filter(({ name }) => !isOurPolicyName(name));
}

function inlinePolicies(role: Role | undefined): RolePolicy[] {
  return (role?.policies ?? []).filter(({ arn }) => arn === undefined);
}
