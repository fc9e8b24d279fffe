import type { Field } from '../../../document';
import type { AdjustableQuota, IamAccount } from '../../../platform/identity';

const QUOTAS: readonly AdjustableQuota[] = [
  'roles',
  'policies',
  'attachedPoliciesPerRole',
  'oidcProviders',
  'trustPolicySize',
];

/** Quotas that AWS has raised for an account. */
export function readQuotas(field: Field): IamAccount['raisedQuotas'] {
  if (field.absent) {
    return {};
  }
  const members = field.members(...QUOTAS);
  return Object.fromEntries(
    QUOTAS.filter(name => !members[name].absent).map(name => [
      name,
      members[name].integer({ min: 1 }),
    ]),
  );
}
